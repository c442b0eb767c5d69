package org.sightline.cli.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Bound;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Quantity;
import org.sightline.model.Refutation;
import org.sightline.model.Team;
import org.sightline.model.Unit;

/**
 * What the causal logic says in figures about an element, as people write them: 60% and not 0.6. By the feature's name in
 * the canonical form; features without figures are left out, since the canonical form can be read as it is.
 */
final class LogicFacts {

	private final PlanAnalysis plan;
	private final Map<String, List<Object>> facts = new LinkedHashMap<>();

	private LogicFacts(PlanAnalysis plan) {
		this.plan = plan;
	}

	static Map<String, List<Object>> of(PlanAnalysis plan, Element element) {
		LogicFacts reader = new LogicFacts(plan);
		if (element instanceof Team team) {
			reader.team(team);
		} else if (element instanceof Metric metric) {
			reader.metric(metric);
		} else if (element instanceof Goal goal) {
			reader.goal(goal);
		} else if (element instanceof Hypothesis hypothesis) {
			reader.hypothesis(hypothesis);
		} else if (element instanceof Initiative initiative) {
			reader.initiative(initiative);
		}
		return reader.facts;
	}

	private void team(Team team) {
		add("capacity", monthly(team.getCapacity(), team.getCapacityUnit()));
		add("overhead", share(team.getOverhead()));
	}

	private void metric(Metric metric) {
		metric.getBaselines().forEach(baseline -> add("baseline", baseline.getFrom() == null ? figure(metric, baseline.getValue())
				: say("fact.from", figure(metric, baseline.getValue()), baseline.getFrom())));
		add("growing", share(metric.getGrowth()));
		metric.getSeasons().forEach(season -> add("season " + season.getMonth(), share(season.getFactor())));
		add("starting", figure(metric, metric.getStarting()));
	}

	private void goal(Goal goal) {
		Object target = goal.getTarget() == null || goal.getTarget().getNumber() == null ? "?"
				: plan.figure(goal, goal.getTarget().value().doubleValue());
		add("target", say("fact.target." + goal.getComparison().getLiteral(), name(goal.getMetric()),
				say("fact." + goal.getAggregation().getLiteral()), target));
		if (goal.getFrom() != null || goal.getTo() != null) {
			add("in", say("months.run", month(goal.getFrom()), month(goal.getTo())));
		}
	}

	private void hypothesis(Hypothesis hypothesis) {
		add("confidence", share(hypothesis.getConfidence()));
		Refutation refutation = hypothesis.getRefutation();
		if (refutation != null) {
			Message condition = say(refutation.getBound() == Bound.ABOVE ? "fact.above" : "fact.below", name(refutation.getMetric()),
					figure(refutation.getMetric(), refutation.getValue()));
			add("refuted if", refutation.getBy() == null ? condition : say("fact.by", condition, refutation.getBy()));
		}
	}

	private void initiative(Initiative initiative) {
		initiative.getEfforts().forEach(effort -> add("effort from " + name(effort.getFrom()), monthly(effort.getAmount(), effort.getUnit())));
		initiative.getCosts().forEach(cost -> add("cost", monthly(cost.getAmount(), cost.getUnit())));
		if (initiative.getExecution() != null) {
			add("execution", share(initiative.getExecution().getRate()));
		}
		initiative.getEffects().forEach(effect -> add("expect " + name(effect.getMetric()), new EffectFact(plan, effect).message()));
	}

	private void add(String feature, Object fact) {
		if (!fact.equals("?")) {
			facts.computeIfAbsent(feature, any -> new ArrayList<>()).add(fact);
		}
	}

	private Object figure(Metric metric, Quantity quantity) {
		return metric == null || quantity == null || quantity.getNumber() == null ? "?"
				: plan.figure(metric, quantity.value().doubleValue());
	}

	private static Object monthly(Quantity quantity, Unit unit) {
		return quantity == null || quantity.getNumber() == null ? "?"
				: say("fact.monthly", new Figure(quantity.value().doubleValue(), name(unit)));
	}

	private static Object share(Quantity quantity) {
		return quantity == null || quantity.getNumber() == null ? "?" : new Figure(quantity.value().doubleValue(), "%");
	}

	private static String month(YearMonth month) {
		return month == null ? "?" : month.toString();
	}

	private static String name(Element element) {
		return element == null || element.getName() == null ? "?" : element.getName();
	}

	private static Message say(String key, Object... arguments) {
		return Message.of(LogicFacts.class, key, arguments);
	}
}
