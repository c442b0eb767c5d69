package org.sightline.design.tools;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.design.PlanFacts;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Element;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Touchpoint;

/**
 * What goes with some things if they are deleted, worked out before anything is: what refers to them and cannot be without them.
 * Afterwards whatever is left can be written down, and nothing in it refers to what is gone.
 */
public final class Removal {

	/** References without which a clause says nothing: it goes with what it refers to. */
	private static final Set<EReference> NEEDED = Set.of(Literals.EFFECT__METRIC, Literals.GOAL__METRIC, Literals.REFUTATION__METRIC,
			Literals.OBSERVATION__SUBJECT, Literals.DECISION__INITIATIVE, Literals.VOICE__TEAM, Literals.HANDOVER__FROM,
			Literals.HANDOVER__RECEIVES, Literals.EFFORT__FROM, Literals.GUIDE__TEAM, Literals.SIGNATURE__TEAM);

	private final List<? extends EObject> asked;
	private final Map<EObject, Collection<Setting>> uses;
	private final Set<EObject> gone = new LinkedHashSet<>();
	private final Map<EObject, Set<EStructuralFeature>> released = new LinkedHashMap<>();
	private final Deque<EObject> open = new ArrayDeque<>();

	private Removal(List<? extends EObject> asked) {
		this.asked = List.copyOf(asked);
		uses = References.in(PlanFacts.of(asked.get(0)).model().files());
		asked.forEach(this::take);
		while (!open.isEmpty()) {
			uses.getOrDefault(open.poll(), List.of()).stream().filter(setting -> !isGone(setting.getEObject())).forEach(this::release);
		}
		released.keySet().removeIf(this::isGone);
	}

	/** @param asked of one plan, at least one */
	public static Removal of(List<? extends EObject> asked) {
		return new Removal(asked);
	}

	private static final class References extends EcoreUtil.CrossReferencer {

		private static final long serialVersionUID = 1L;

		private References(Collection<?> files) {
			super(files);
		}

		static Map<EObject, Collection<Setting>> in(Collection<?> files) {
			References found = new References(files);
			found.crossReference();
			return found;
		}

		@Override
		protected boolean crossReference(EObject object, EReference reference, EObject target) {
			return !reference.isDerived();
		}
	}

	private void take(EObject element) {
		if (!isGone(element)) {
			gone.add(element);
			open.add(element);
			element.eAllContents().forEachRemaining(open::add);
		}
	}

	private boolean isGone(EObject element) {
		for (EObject up = element; up != null; up = up.eContainer()) {
			if (gone.contains(up)) {
				return true;
			}
		}
		return false;
	}

	private void release(Setting setting) {
		EObject owner = setting.getEObject();
		EStructuralFeature feature = setting.getEStructuralFeature();
		if (owner instanceof MetricReference) {
			take(formula(owner));
		} else if (NEEDED.contains(feature)) {
			take(owner);
		} else {
			Set<EStructuralFeature> features = released.computeIfAbsent(owner, any -> new LinkedHashSet<>());
			features.add(feature);
			if (owner instanceof Touchpoint && feature != Literals.TOUCHPOINT__RUN_BY) {
				features.addAll(List.of(Literals.TOUCHPOINT__FROM, Literals.TOUCHPOINT__TO));
			}
		}
	}

	/** The whole formula in which something stands: with a hole it says nothing. */
	private static EObject formula(EObject part) {
		EObject whole = part;
		while (!(whole.eContainer() instanceof Metric)) {
			whole = whole.eContainer();
		}
		return whole;
	}

	/** Deletes. */
	public void apply() {
		released.forEach((owner, features) -> features.forEach(owner::eUnset));
		gone.forEach(EcoreUtil::remove);
	}

	/** What is deleted, and how many other things go or change with it: a question before it is done. */
	public Message question() {
		int others = consequences().size();
		return whole().map(what -> RefusedException.said("delete.question", Consequence.named(what), others))
				.orElseGet(() -> RefusedException.said("delete.several", asked.size(), others));
	}

	/** The one thing that is asked for, or the one to which all of it belongs: what an initiative does at one place. */
	private Optional<EObject> whole() {
		if (asked.size() == 1) {
			return Optional.of(asked.get(0));
		}
		EObject owner = asked.get(0).eContainer();
		return Optional.ofNullable(owner).filter(Element.class::isInstance).filter(one -> asked.stream().allMatch(each -> each.eContainer() == one));
	}

	/** A sentence for each thing that goes or changes besides what was asked for. */
	public List<Message> consequences() {
		List<Message> all = new ArrayList<>();
		gone.stream().filter(element -> !asked.contains(element)).map(Consequence::gone).forEach(all::add);
		released.forEach((owner, features) -> all.add(Consequence.changed(owner, features.iterator().next())));
		return all;
	}
}
