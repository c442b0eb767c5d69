package org.sightline.logic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sightline.dsl.PlanModel;
import org.sightline.model.Baseline;
import org.sightline.model.Conversion;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Plan;
import org.sightline.model.Rate;
import org.sightline.model.Refutation;
import org.sightline.model.Team;
import org.sightline.model.Unit;

/** Collects the facts of the causal logic from a plan. */
final class LogicReader {

	private final List<Statement> statements = new ArrayList<>();

	List<Statement> statements() {
		return statements;
	}

	void read(PlanModel plan) {
		plan.frame().ifPresent(this::frame);
		plan.units().forEach(this::unit);
		plan.teams().forEach(this::team);
		plan.metrics().forEach(this::metric);
		plan.goals().forEach(this::goal);
		plan.hypotheses().forEach(this::hypothesis);
		plan.initiatives().forEach(this::initiative);
	}

	private void frame(Plan plan) {
		if (plan.getCurrency() != null) {
			statements.add(new Statement("plan", "", "currency", Canonical.name(plan.getCurrency())));
		}
		statements.add(new Statement("plan", "", "horizon",
				Canonical.words(Canonical.month(plan.getStart()), "to", Canonical.month(plan.getEnd()))));
	}

	private void unit(Unit unit) {
		add(unit, "unit", "");
		text(unit, "means", unit.getMeans());
	}

	private void team(Team team) {
		if (team.getCapacity() != null) {
			add(team, "capacity", Canonical.words(Canonical.number(team.getCapacity()), Canonical.name(team.getCapacityUnit())));
		}
		if (team.getOverhead() != null) {
			add(team, "overhead", Canonical.number(team.getOverhead()));
		}
	}

	private void metric(Metric metric) {
		add(metric, "unit", unitOf(metric));
		if (metric.getTouchpoint() != null) {
			add(metric, "at", Canonical.name(metric.getTouchpoint()));
		}
		if (metric.getFormula() != null) {
			add(metric, "formula", Formulas.text(metric.getFormula()));
		}
		for (Baseline baseline : metric.getBaselines()) {
			String from = baseline.getFrom() == null ? "" : "from " + baseline.getFrom();
			add(metric, "baseline", Canonical.words(Canonical.number(baseline.getValue()), from));
		}
		if (metric.getGrowth() != null) {
			add(metric, "growing", Canonical.number(metric.getGrowth()));
		}
		metric.getSeasons().forEach(season -> add(metric, "season " + season.getMonth(), Canonical.number(season.getFactor())));
		if (metric.getStarting() != null) {
			add(metric, "starting", Canonical.number(metric.getStarting()));
		}
		text(metric, "means", metric.getMeans());
		text(metric, "source", metric.getSource());
	}

	private static String unitOf(Metric metric) {
		if (metric instanceof Conversion conversion) {
			return Canonical.name(conversion.getFrom()) + " to " + Canonical.name(conversion.getTo());
		}
		return metric instanceof Rate rate ? "per " + Canonical.unit(rate.getPer()) : Canonical.unit(metric.getUnit());
	}

	private void goal(Goal goal) {
		add(goal, "target", Canonical.words(Canonical.name(goal.getMetric()), goal.getAggregation().getLiteral(),
				goal.getComparison().getLiteral(), Canonical.number(goal.getTarget()),
				goal.getUnit() == null ? "" : Canonical.unit(goal.getUnit())));
		if (goal.getFrom() != null || goal.getTo() != null) {
			add(goal, "in", Canonical.words(Canonical.month(goal.getFrom()), "to", Canonical.month(goal.getTo())));
		}
	}

	private void hypothesis(Hypothesis hypothesis) {
		if (hypothesis.getConfidence() != null) {
			add(hypothesis, "confidence", Canonical.number(hypothesis.getConfidence()));
		}
		Refutation refutation = hypothesis.getRefutation();
		if (refutation != null) {
			add(hypothesis, "refuted if", Canonical.words(Canonical.name(refutation.getMetric()),
					refutation.getBound().getLiteral(), Canonical.number(refutation.getValue()),
					refutation.getBy() == null ? "" : "by " + refutation.getBy()));
		}
	}

	private void initiative(Initiative initiative) {
		initiative.getEfforts().forEach(effort -> add(initiative, "effort from " + Canonical.name(effort.getFrom()),
				Canonical.words(Canonical.number(effort.getAmount()), Canonical.name(effort.getUnit()))));
		initiative.getCosts().forEach(cost -> add(initiative, "cost",
				Canonical.words(Canonical.number(cost.getAmount()), Canonical.name(cost.getUnit()))));
		if (initiative.getExecution() != null) {
			if (initiative.getExecution().getRate() != null) {
				add(initiative, "execution", Canonical.number(initiative.getExecution().getRate()));
			}
			text(initiative, "measured by", initiative.getExecution().getMeasuredBy());
		}
		initiative.getEffects().forEach(effect ->
				add(initiative, "expect " + Canonical.name(effect.getMetric()), Effects.text(effect)));
	}

	private void text(Element element, String feature, String text) {
		if (text != null) {
			add(element, feature, Canonical.quoted(text));
		}
	}

	private void add(Element element, String feature, String value) {
		String kind = element.eClass().getName().toLowerCase(Locale.ROOT);
		statements.add(new Statement(kind, Canonical.name(element), feature, value));
	}
}
