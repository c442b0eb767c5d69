package org.sightline.report.plan;

import java.util.List;
import java.util.Optional;

import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Finding;
import org.sightline.model.Handover;
import org.sightline.model.TimeUnit;
import org.sightline.model.Touchpoint;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;

/** What a touchpoint receives from another team. */
record Handed(Reported plan, Touchpoint touchpoint, Handover handover) {

	/** What is said about customers that are handed over without both teams having said how. */
	static List<Finding> undefined(Reported plan) {
		return plan.findings().stream().filter(finding -> finding.code().equals("handover.undefined")).toList();
	}

	/** What, when, within which time; what is not said is said to be missing. */
	String sentence() {
		Say say = new Say(plan.request().locale(), Handed.class);
		String what = handover.getReceives() == null ? say.of("handed.something") : Say.called(handover.getReceives());
		String when = handover.getWhen() == null || handover.getWhen().isBlank() ? say.of("handed.nowhen") : say.of("handed.when", handover.getWhen());
		return say.of("handed", what, when, within(say).orElseGet(() -> say.of("handed.nowithin")));
	}

	private Optional<String> within(Say say) {
		return Optional.ofNullable(handover.getWithin()).map(within -> within.value()).map(value -> say.of("handed.within."
				+ (handover.getWithinUnit() == TimeUnit.HOURS ? "hours" : handover.getWithinUnit() == TimeUnit.MONTHS ? "months" : "days"),
				new Figure(value.doubleValue(), "")));
	}
}
