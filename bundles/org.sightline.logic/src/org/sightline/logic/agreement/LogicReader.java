package org.sightline.logic.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.sightline.dsl.PlanModel;
import org.sightline.model.Aggregation;
import org.sightline.model.Baseline;
import org.sightline.model.Block;
import org.sightline.model.Conversion;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Plan;
import org.sightline.model.Quantity;
import org.sightline.model.Rate;
import org.sightline.model.Refutation;
import org.sightline.model.Team;
import org.sightline.model.Unit;

/** Collects the facts of the causal logic from a plan. */
final class LogicReader {

	private final Canonical canonical;
	private final List<LogicFact> facts = new ArrayList<>();

	LogicReader(Canonical canonical) {
		this.canonical = canonical;
	}

	List<LogicFact> facts() {
		return facts;
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
			add("plan", "", plan, "currency", canonical.name(plan.getCurrency()), plan.getCurrency());
		}
		add("plan", "", plan, "horizon", Canonical.words(Canonical.month(plan.getStart()), "to", Canonical.month(plan.getEnd())),
				plan.getStart(), "to", plan.getEnd());
	}

	private void unit(Unit unit) {
		add(unit, "unit", "");
		text(unit, "means", unit.getMeans());
	}

	private void team(Team team) {
		if (team.getCapacity() != null) {
			add(team, "capacity", Canonical.words(Canonical.number(team.getCapacity()), canonical.name(team.getCapacityUnit())),
					team.getCapacity(), team.getCapacityUnit(), "per month");
		}
		number(team, "overhead", team.getOverhead());
	}

	private void metric(Metric metric) {
		unitOf(metric);
		if (metric.getTouchpoint() != null) {
			add(metric, "at", canonical.name(metric.getTouchpoint()), metric.getTouchpoint());
		}
		if (metric.getFormula() != null) {
			add(metric, "formula", new Formulas(canonical).text(metric.getFormula()), metric.getFormula());
		}
		for (Baseline baseline : metric.getBaselines()) {
			String from = baseline.getFrom() == null ? "" : "from " + baseline.getFrom();
			add(metric, "baseline", Canonical.words(Canonical.number(baseline.getValue()), from), baseline.getValue(), from);
		}
		number(metric, "growing", metric.getGrowth());
		metric.getSeasons().forEach(season -> number(metric, "season " + season.getMonth(), season.getFactor()));
		number(metric, "starting", metric.getStarting());
		text(metric, "means", metric.getMeans());
		text(metric, "source", metric.getSource());
	}

	private void unitOf(Metric metric) {
		if (metric instanceof Conversion conversion) {
			add(metric, "unit", canonical.name(conversion.getFrom()) + " to " + canonical.name(conversion.getTo()),
					conversion.getFrom(), "to", conversion.getTo());
		} else if (metric instanceof Rate rate) {
			add(metric, "unit", "per " + canonical.unit(rate.getPer()), "per", rate.getPer() == null ? "1" : rate.getPer());
		} else {
			add(metric, "unit", canonical.unit(metric.getUnit()), metric.getUnit() == null ? "1" : metric.getUnit());
		}
	}

	private void goal(Goal goal) {
		add(goal, "target", Canonical.words(canonical.name(goal.getMetric()), goal.getAggregation().getLiteral(),
				goal.getComparison().getLiteral(), Canonical.number(goal.getTarget()),
				goal.getUnit() == null ? "" : canonical.unit(goal.getUnit())), goal.getMetric(),
				goal.getAggregation() == Aggregation.AT_END ? "at" : "", goal.getAggregation().getLiteral(), "at",
				goal.getComparison().getLiteral(), goal.getTarget(), goal.getUnit());
		if (goal.getFrom() != null || goal.getTo() != null) {
			add(goal, "in", Canonical.words(Canonical.month(goal.getFrom()), "to", Canonical.month(goal.getTo())), goal.getFrom(), "to",
					goal.getTo());
		}
	}

	private void hypothesis(Hypothesis hypothesis) {
		number(hypothesis, "confidence", hypothesis.getConfidence());
		Refutation refutation = hypothesis.getRefutation();
		if (refutation != null) {
			add(hypothesis, "refuted if", Canonical.words(canonical.name(refutation.getMetric()),
					refutation.getBound().getLiteral(), Canonical.number(refutation.getValue()),
					refutation.getBy() == null ? "" : "by " + refutation.getBy()), refutation);
		}
	}

	private void initiative(Initiative initiative) {
		initiative.getEfforts().forEach(effort -> add(initiative, "effort from " + canonical.name(effort.getFrom()),
				Canonical.words(Canonical.number(effort.getAmount()), canonical.name(effort.getUnit())), effort.getAmount(),
				effort.getUnit(), "per month"));
		initiative.getCosts().forEach(cost -> add(initiative, "cost",
				Canonical.words(Canonical.number(cost.getAmount()), canonical.name(cost.getUnit())), cost.getAmount(), cost.getUnit(),
				"per month"));
		if (initiative.getExecution() != null) {
			number(initiative, "execution", initiative.getExecution().getRate());
			text(initiative, "measured by", initiative.getExecution().getMeasuredBy());
		}
		initiative.getEffects().forEach(effect -> add(initiative, "expect " + canonical.name(effect.getMetric()),
				new Effects(canonical).text(effect), effect));
	}

	private void number(Element element, String feature, Quantity number) {
		if (number != null) {
			add(element, feature, Canonical.number(number), number);
		}
	}

	private void text(Element element, String feature, String text) {
		if (text != null) {
			add(element, feature, Canonical.quoted(text), Canonical.quoted(text));
		}
	}

	private void add(Element element, String feature, String value, Object... words) {
		add(element.eClass().getName().toLowerCase(Locale.ROOT), canonical.name(element), element, feature, value, words);
	}

	private void add(String kind, String name, Block block, String feature, String value, Object... words) {
		facts.add(new LogicFact(new Statement(kind, name, feature, value), block,
				Stream.of(words).filter(Objects::nonNull).filter(word -> !word.equals("")).toList()));
	}
}
