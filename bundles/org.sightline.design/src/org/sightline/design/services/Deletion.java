package org.sightline.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.design.PlanFacts;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.PlanFile;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Touchpoint;

/** What the tool for deleting does: whatever is left can be written down, and nothing in it refers to what is gone. */
public class Deletion {

	/** References without which a clause says nothing: it goes with what it refers to. */
	private static final Set<EReference> NEEDED = Set.of(Literals.EFFECT__METRIC, Literals.GOAL__METRIC, Literals.REFUTATION__METRIC,
			Literals.OBSERVATION__SUBJECT, Literals.DECISION__INITIATIVE, Literals.VOICE__TEAM, Literals.HANDOVER__FROM,
			Literals.HANDOVER__RECEIVES, Literals.EFFORT__FROM, Literals.GUIDE__TEAM, Literals.SIGNATURE__TEAM);

	/** Deletes something with all that it consists of, and every clause that cannot be without it. */
	public PlanFile delete(EObject element) {
		PlanFile file = (PlanFile) EcoreUtil.getRootContainer(element);
		PlanModel plan = PlanFacts.of(element).model();
		remove(element, plan);
		return file;
	}

	private static void remove(EObject gone, PlanModel plan) {
		Collection<List<EStructuralFeature.Setting>> uses = uses(gone, plan);
		EcoreUtil.remove(gone);
		uses.forEach(settings -> settings.forEach(setting -> release(setting, plan)));
	}

	/** Who refers, from outside, to something or to a part of it. */
	private static Collection<List<EStructuralFeature.Setting>> uses(EObject gone, PlanModel plan) {
		return EcoreUtil.UsageCrossReferencer.findAll(parts(gone), plan.files()).values().stream()
				.map(settings -> settings.stream().filter(setting -> !setting.getEStructuralFeature().isDerived()
						&& !EcoreUtil.isAncestor(gone, setting.getEObject())).toList())
				.toList();
	}

	private static List<EObject> parts(EObject whole) {
		List<EObject> parts = new ArrayList<>(List.of(whole));
		whole.eAllContents().forEachRemaining(parts::add);
		return parts;
	}

	private static void release(EStructuralFeature.Setting setting, PlanModel plan) {
		EObject owner = setting.getEObject();
		EStructuralFeature feature = setting.getEStructuralFeature();
		if (owner instanceof MetricReference && owner.eContainer() != null) {
			dropFormula(owner);
		} else if (NEEDED.contains(feature)) {
			remove(owner, plan);
		} else if (owner instanceof Touchpoint touchpoint && feature != Literals.TOUCHPOINT__RUN_BY) {
			touchpoint.setFrom(null);
			touchpoint.setTo(null);
		} else {
			owner.eUnset(feature);
		}
	}

	/** A formula with a hole says nothing: its metric becomes an input. */
	private static void dropFormula(EObject part) {
		EObject up = part;
		while (up != null && !(up instanceof Metric)) {
			up = up.eContainer();
		}
		if (up instanceof Metric metric) {
			metric.setFormula(null);
		}
	}
}
