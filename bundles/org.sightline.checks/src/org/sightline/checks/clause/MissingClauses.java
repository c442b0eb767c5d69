package org.sightline.checks.clause;

import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.checks.Findings;
import org.sightline.checks.Links;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.checks.Texts;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Aggregation;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Guide;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Plan;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Touchpoint;

/** What an element needs in order to be computed, or understood by somebody else, and does not say. */
public final class MissingClauses implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("clause.missing");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		plan.model().frame().ifPresent(frame -> frame(frame, plan, out));
		plan.model().goals().forEach(goal -> goal(goal, plan, out));
		plan.model().touchpoints().forEach(touchpoint -> touchpoint(touchpoint, out));
		baselines(plan, out);
		plan.effects().stream().map(Effect::getHypothesis).filter(Objects::nonNull).distinct()
				.forEach(hypothesis -> hypothesis(hypothesis, plan, out));
		plan.model().initiatives().forEach(initiative -> initiative(initiative, plan, out));
	}

	private static void frame(Plan frame, PlanAnalysis plan, Findings out) {
		if (lacks(frame, Literals.PLAN__CURRENCY)) {
			out.stop("clause.missing", frame, Literals.PLAN__TITLE, Message.of(MissingClauses.class, "clause.missing.currency"),
					plan.edits().addClause(frame, "currency JPY"));
		}
		if (lacks(frame, Literals.PLAN__START)) {
			out.stop("clause.missing", frame, Literals.PLAN__TITLE, Message.of(MissingClauses.class, "clause.missing.horizon"));
		}
	}

	private static void goal(Goal goal, PlanAnalysis plan, Findings out) {
		if (goal.getAggregation() == Aggregation.UNSPECIFIED && goal.getMetric() != null) {
			out.stop("clause.missing", goal, Literals.GOAL__METRIC, Message.of(MissingClauses.class, "clause.missing.aggregation", Names.of(goal)),
					plan.edits().appendTo(goal, Literals.GOAL__METRIC, " total"),
					plan.edits().appendTo(goal, Literals.GOAL__METRIC, " average"),
					plan.edits().appendTo(goal, Literals.GOAL__METRIC, " at end"));
		}
	}

	/** Inputs that effects depend on are the matter of link.unmeasured. */
	private static void baselines(PlanAnalysis plan, Findings out) {
		Set<Metric> needed = plan.dependencies().inputs().keySet();
		for (Metric metric : plan.model().metrics()) {
			if (Links.isInput(metric) && metric.getBaselines().isEmpty() && !needed.contains(metric)) {
				out.stop("clause.missing", metric, Message.of(MissingClauses.class, "clause.missing.baseline", Names.of(metric)));
			}
		}
	}

	private static void touchpoint(Touchpoint touchpoint, Findings out) {
		if (lacks(touchpoint, Literals.TOUCHPOINT__FROM)) {
			out.info("clause.missing", touchpoint, Message.of(MissingClauses.class, "clause.missing.moves", Names.of(touchpoint)));
		}
		if (lacks(touchpoint, Literals.TOUCHPOINT__RUN_BY)) {
			out.warning("clause.missing", touchpoint, Message.of(MissingClauses.class, "clause.missing.run", Names.of(touchpoint)));
		}
	}

	private static void hypothesis(Hypothesis hypothesis, PlanAnalysis plan, Findings out) {
		if (!Texts.isGiven(hypothesis.getBecause())) {
			out.info("clause.missing", hypothesis, Message.of(MissingClauses.class, "clause.missing.because", Names.of(hypothesis)),
					plan.edits().addClause(hypothesis, "because \"…\""));
		}
	}

	private static void initiative(Initiative initiative, PlanAnalysis plan, Findings out) {
		if (lacks(initiative, Literals.INITIATIVE__OWNER)) {
			out.info("clause.missing", initiative, Message.of(MissingClauses.class, "clause.missing.owner", Names.of(initiative)));
		}
		for (Guide guide : initiative.getGuides()) {
			if (!Texts.isGiven(guide.getDo())) {
				out.warning("clause.missing", guide, Literals.GUIDE__TEAM, Message.of(MissingClauses.class, "clause.missing.do", Names.of(initiative)));
			}
		}
	}

	private static boolean lacks(EObject object, EStructuralFeature feature) {
		return !PlanAnalysis.isWritten(object, feature);
	}
}
