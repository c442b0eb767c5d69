package org.sightline.sirius.resource;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.live.PlanTexts;
import org.sightline.model.PlanFile;

/**
 * Texts that can be gone back to. Only the texts are kept, since a plan that was read is many times as large.
 *
 * @param sign what any two models have in common that say the same
 */
record EarlierText(int sign, Map<String, String> texts) {

	static EarlierText of(LoadedPlan plan) {
		return new EarlierText(sign(plan.model().files()), SessionPlan.texts(plan));
	}

	/** The plan of these texts, if it says what a model says. */
	Optional<LoadedPlan> saying(Map<String, PlanFile> contents, SessionPlan plan) {
		if (sign != sign(contents.values())) {
			return Optional.empty();
		}
		try {
			return Optional.of(new PlanTexts(plan.home().root(), plan.home().file(), texts).load(plan.loader())).filter(read -> PlanCopy.isSaidBy(read, contents));
		} catch (PlanUnreadableException e) {
			return Optional.empty();
		}
	}

	private static int sign(Collection<PlanFile> files) {
		return files.stream().mapToInt(EarlierText::sign).sum();
	}

	private static int sign(EObject object) {
		int own = object.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isDerived()).mapToInt(attribute -> sign(object, attribute)).sum();
		return own + object.eClass().getName().hashCode() + IntStream.range(0, object.eContents().size()).map(i -> (i + 1) * sign(object.eContents().get(i))).sum();
	}

	private static int sign(EObject object, EAttribute attribute) {
		return attribute.getName().hashCode() * Objects.hashCode(object.eGet(attribute));
	}
}
