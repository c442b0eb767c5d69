package org.sightline.report.change;

import java.util.List;
import java.util.Locale;

import org.sightline.diff.ChangeSteps.Step;
import org.sightline.dsl.findings.Figure;
import org.sightline.model.Comparison;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.report.parts.Say;

/** How the page of a change calls things. */
record Words(Compared plans, Say say) {

	/** Characters of a fingerprint that tell it from others at a glance. */
	private static final int SHORT = 8;
	private static final int FEW = 3;

	/** The elements of a step; of many the first ones. */
	String elements(Step step) {
		List<String> names = step.elements().stream().limit(FEW).map(this::element).toList();
		String shown = say.list(names);
		return step.elements().size() > FEW ? say.of("more", shown, step.elements().size() - FEW) : shown;
	}

	/** An element by its label in the newer version, otherwise in the older one, otherwise by its name. */
	String element(String element) {
		String name = element.substring(element.indexOf(' ') + 1);
		for (List<Element> elements : List.of(plans.after().model().elements(), plans.before().model().elements())) {
			for (Element one : elements) {
				if (name.equals(one.getName()) && element.startsWith(one.eClass().getName().toLowerCase(Locale.ROOT) + " ")) {
					return Say.called(one);
				}
			}
		}
		return name;
	}

	/** Whether a change of a goal's figure is one for the better. */
	boolean isGood(Goal goal, double difference) {
		return difference >= 0 != (goal.getComparison() == Comparison.AT_MOST);
	}

	/** The size of a difference of a goal's figures. */
	String difference(Goal goal, double size) {
		String unit = plans.after().figure(goal, size).unit();
		return say.of(new Figure(size, unit.equals("%") ? "points" : unit));
	}

	/** A fingerprint, its beginning and its end. */
	static String shortened(String fingerprint) {
		return fingerprint.substring(0, Math.min(fingerprint.length(), SHORT)) + "…" + fingerprint.substring(Math.max(0, fingerprint.length() - 4));
	}
}
