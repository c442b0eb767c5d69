package org.sightline.checks.hypothesis;

import java.util.List;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.review.Judgement;
import org.sightline.logic.review.Measured;
import org.sightline.logic.review.Measurement;
import org.sightline.logic.review.Measurements;
import org.sightline.logic.review.Verdict;
import org.sightline.model.Effect;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;

/** A hypothesis that the observations refute by its own words, while initiatives still rest on it. */
public final class Refuted implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("hypothesis.refuted");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		List<Measurement> measurements = Measurements.of(plan.plan());
		Measured.latest(measurements).ifPresent(latest -> {
			Measured measured = new Measured(measurements, latest);
			plan.model().hypotheses().forEach(hypothesis -> check(hypothesis, measured, plan, out));
		});
	}

	private static void check(Hypothesis hypothesis, Measured measured, PlanAnalysis plan, Findings out) {
		List<Effect> resting = plan.effectsOn(hypothesis);
		if (resting.isEmpty()) {
			return;
		}
		Judgement judgement = Judgement.of(hypothesis, plan.model(), measured);
		if (judgement.verdict() == Verdict.REFUTED) {
			Measurement decisive = judgement.decisive().orElseThrow();
			out.warning("hypothesis.refuted", hypothesis, Message.of(Refuted.class, "hypothesis.refuted", Names.of(hypothesis),
					Names.plain(hypothesis.getRefutation().getMetric()), plan.figure(hypothesis.getRefutation().getMetric(), decisive.value()),
					decisive.month().toString(),
					Names.some(resting.stream().map(effect -> (Initiative) effect.eContainer()).distinct().toList())));
		}
	}
}
