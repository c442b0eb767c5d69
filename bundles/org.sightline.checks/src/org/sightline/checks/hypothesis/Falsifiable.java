package org.sightline.checks.hypothesis;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.Horizon;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Hypothesis;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Quantity;

/** A hypothesis that nothing could refute, or not by any date: it can never be learned from. */
public final class Falsifiable implements Rule {

	private static final int MONTHS_TO_JUDGE = 3;

	@Override
	public Set<String> codes() {
		return Set.of("hypothesis.unfalsifiable");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Hypothesis hypothesis : plan.model().hypotheses()) {
			List<Effect> effects = plan.effectsOn(hypothesis);
			if (effects.isEmpty()) {
				continue;
			}
			Optional<YearMonth> by = judgedBy(effects.get(0), plan);
			if (hypothesis.getRefutation() == null) {
				undecided(hypothesis, effects.get(0), by, plan, out);
			} else if (!PlanAnalysis.isWritten(hypothesis.getRefutation(), Literals.REFUTATION__BY)) {
				String line = "by " + by.map(YearMonth::toString).orElse("2026-09");
				out.warning("hypothesis.unfalsifiable", hypothesis, Literals.HYPOTHESIS__REFUTATION,
						Message.of(Falsifiable.class, "hypothesis.unfalsifiable.undated", Names.of(hypothesis), line),
						plan.edits().append(hypothesis.getRefutation(), " " + line));
			}
		}
	}

	private static void undecided(Hypothesis hypothesis, Effect effect, Optional<YearMonth> by, PlanAnalysis plan, Findings out) {
		String line = line(effect, by);
		Message message = Message.of(Falsifiable.class, "hypothesis.unfalsifiable", Names.of(hypothesis), line);
		if (line.contains("…")) {
			out.warning("hypothesis.unfalsifiable", hypothesis, message);
		} else {
			out.warning("hypothesis.unfalsifiable", hypothesis, message, plan.edits().addClause(hypothesis, line));
		}
	}

	/** The least that the belief claims: by some months after the start, its metric is better than the baseline. */
	private static String line(Effect effect, Optional<YearMonth> by) {
		Metric metric = effect.getMetric();
		String month = by.map(YearMonth::toString).orElse("…");
		if (metric == null || metric.getName() == null) {
			return "refuted if … below … by " + month;
		}
		boolean lowers = effect.getSize() != null && effect.getSize().getLow() != null
				&& effect.getSize().getLow().getNumber() != null && effect.getSize().getLow().getNumber().signum() < 0;
		Quantity today = metric.getBaselines().isEmpty() ? null : metric.getBaselines().get(0).getValue();
		String value = today == null || today.getNumber() == null ? "…"
				: today.getNumber().toPlainString() + (today.isPercent() ? "%" : "");
		return "refuted if " + metric.getName() + (lowers ? " above " : " below ") + value + " by " + month;
	}

	private static Optional<YearMonth> judgedBy(Effect effect, PlanAnalysis plan) {
		YearMonth start = PlanAnalysis.initiative(effect).getStart();
		return plan.model().horizon().filter(horizon -> start != null).map(horizon -> earlier(horizon,
				start.plusMonths((long) effect.getDelay() + effect.getRamp() + MONTHS_TO_JUDGE)));
	}

	private static YearMonth earlier(Horizon horizon, YearMonth month) {
		return month.isAfter(horizon.end()) ? horizon.end() : month;
	}
}
