package org.sightline.checks.month;

import java.time.YearMonth;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EAttribute;
import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.Horizon;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Plan;
import org.sightline.model.PlanPackage.Literals;

/** Months that the plan does not look at. */
public final class Outside implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("month.outside", "month.late");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		plan.model().horizon().ifPresent(horizon -> check(plan, horizon, out));
	}

	private static void check(PlanAnalysis plan, Horizon horizon, Findings out) {
		YearMonth furthest = plan.model().frame().map(Plan::getOutlook).filter(outlook -> outlook.isAfter(horizon.end()))
				.orElse(horizon.end());
		plan.model().goals().forEach(goal -> goal(goal, horizon, out));
		plan.model().reviews().forEach(review -> inside("review", review, Literals.REVIEW__MONTH, review.getMonth(), horizon, out));
		plan.model().metrics().forEach(metric -> baselines(metric, horizon, furthest, out));
		plan.model().initiatives().forEach(initiative -> initiative(initiative, horizon, out));
		plan.model().hypotheses().forEach(hypothesis -> hypothesis(hypothesis, horizon, furthest, out));
	}

	private static void goal(Goal goal, Horizon horizon, Findings out) {
		inside("goal", goal, Literals.GOAL__FROM, goal.getFrom(), horizon, out);
		if (goal.getFrom() == null || horizon.contains(goal.getFrom())) {
			inside("goal", goal, Literals.GOAL__TO, goal.getTo(), horizon, out);
		}
	}

	private static void inside(String what, EObject object, EAttribute feature, YearMonth month, Horizon horizon, Findings out) {
		if (month != null && !horizon.contains(month)) {
			out.stop("month.outside", object, feature, Message.of(Outside.class, "month.outside." + what, month, horizon.start(), horizon.end()));
		}
	}

	private static void baselines(Metric metric, Horizon horizon, YearMonth furthest, Findings out) {
		metric.getBaselines().stream().filter(baseline -> baseline.getFrom() != null).forEach(baseline -> {
			if (baseline.getFrom().isBefore(horizon.start()) || baseline.getFrom().isAfter(furthest)) {
				out.warning("month.outside", baseline, Literals.BASELINE__FROM, Message.of(Outside.class, "month.outside.baseline",
						baseline.getFrom(), horizon.start(), furthest));
			}
		});
	}

	private static void initiative(Initiative initiative, Horizon horizon, Findings out) {
		YearMonth end = initiative.getEnd();
		if (end != null && end.isBefore(horizon.start()) && (initiative.getStart() == null || !initiative.getStart().isAfter(end))) {
			out.warning("month.outside", initiative, Literals.INITIATIVE__END, Message.of(Outside.class,
					"month.outside.initiative", Names.of(initiative), end, horizon.start()));
		}
	}

	private static void hypothesis(Hypothesis hypothesis, Horizon horizon, YearMonth furthest, Findings out) {
		if (hypothesis.getRefutation() == null || hypothesis.getRefutation().getBy() == null) {
			return;
		}
		YearMonth by = hypothesis.getRefutation().getBy();
		if (by.isBefore(horizon.start()) || by.isAfter(furthest)) {
			out.warning("month.outside", hypothesis.getRefutation(), Literals.REFUTATION__BY, Message.of(Outside.class,
					"month.outside.refutation", Names.of(hypothesis), by, horizon.start(), furthest));
		} else if (by.isAfter(horizon.end())) {
			out.info("month.late", hypothesis.getRefutation(), Literals.REFUTATION__BY,
					Message.of(Outside.class, "month.late", Names.of(hypothesis), by, horizon.end()));
		}
	}
}
