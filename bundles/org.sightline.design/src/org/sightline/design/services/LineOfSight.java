package org.sightline.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.sightline.design.PlanFacts;
import org.sightline.design.Sight;
import org.sightline.dsl.Expressions;
import org.sightline.model.Effect;
import org.sightline.model.Expression;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.PlanFile;

/** What the line of sight shows: which initiatives, hypotheses, metrics and goals, and what leads from one to the next. */
public class LineOfSight {

	/** Whether a file is the one that stands for the plan: it holds the `plan` block, or is the first where none does. */
	public boolean isPlan(PlanFile file) {
		return file == PlanFacts.of(file).model().frame().map(frame -> frame.eContainer())
				.orElseGet(() -> PlanFacts.of(file).model().files().get(0));
	}

	/** All initiatives: those that lead to revenue in the order of the text, then those that do not. */
	public List<Initiative> initiatives(PlanFile file) {
		Sight sight = PlanFacts.of(file).sight();
		List<Initiative> all = new ArrayList<>(PlanFacts.of(file).model().initiatives());
		List<Initiative> unlinked = all.stream().filter(initiative -> !sight.leads(initiative)).toList();
		all.removeAll(new HashSet<>(unlinked));
		all.addAll(unlinked);
		return all;
	}

	/** Whether no effect of an initiative leads to a revenue goal. */
	public boolean isUnlinked(Initiative initiative) {
		return !PlanFacts.of(initiative).sight().leads(initiative);
	}

	/** An initiative that says of no metric how it will move it; it alone, or nothing. */
	public List<Initiative> withoutEffect(Initiative initiative) {
		return initiative.getEffects().stream().anyMatch(effect -> effect.getMetric() != null) ? List.of() : List.of(initiative);
	}

	/** All hypotheses. */
	public List<Hypothesis> hypotheses(PlanFile file) {
		return PlanFacts.of(file).model().hypotheses();
	}

	/** The inputs that lead to revenue, and those that hang loose. */
	public List<Metric> inputMetrics(PlanFile file) {
		return PlanFacts.of(file).sight().metrics().stream().filter(metric -> metric.getFormula() == null).toList();
	}

	/** The metrics with a formula that lead to revenue, and those that hang loose. */
	public List<Metric> derivedMetrics(PlanFile file) {
		return PlanFacts.of(file).sight().metrics().stream().filter(metric -> metric.getFormula() != null).toList();
	}

	/** Whether an effect does not reach revenue. */
	public boolean actsInVain(Effect effect) {
		return !PlanFacts.of(effect).sight().leads(effect);
	}

	/** Whether no revenue goal follows from a metric. */
	public boolean isDeadEnd(Metric metric) {
		return !PlanFacts.of(metric).sight().leads(metric);
	}

	/** The metrics in sight from which nothing follows, no revenue goal either. */
	public List<Metric> deadEnds(PlanFile file) {
		Sight sight = PlanFacts.of(file).sight();
		return sight.metrics().stream().filter(metric -> isDeadEnd(metric) && sight.structure().users(metric).isEmpty()).toList();
	}

	/** The revenue goals. */
	public List<Goal> revenueGoals(PlanFile file) {
		return PlanFacts.of(file).sight().revenueGoals();
	}

	/** All goals but the revenue goals. */
	public List<Goal> otherGoals(PlanFile file) {
		List<Goal> goals = new ArrayList<>(PlanFacts.of(file).model().goals());
		goals.removeAll(revenueGoals(file));
		return goals;
	}

	/** The plan where it has no revenue goal yet; otherwise nothing. */
	public List<PlanFile> planWithoutGoal(PlanFile file) {
		return revenueGoals(file).isEmpty() ? List.of(file) : List.of();
	}

	/** The effects that rest on no hypothesis, of those on inputs that lead to revenue. */
	public List<Effect> effectsWithoutHypothesis(PlanFile file) {
		return linked(file).stream().filter(effect -> effect.getHypothesis() == null).toList();
	}

	/** The effects that rest on a hypothesis, of those on inputs that lead to revenue. */
	public List<Effect> effectsWithHypothesis(PlanFile file) {
		return linked(file).stream().filter(effect -> effect.getHypothesis() != null).toList();
	}

	/** The effects that end at a metric without reaching revenue: it leads nowhere, or a formula computes it. */
	public List<Effect> brokenEffects(PlanFile file) {
		Sight sight = PlanFacts.of(file).sight();
		return effects(file).stream().filter(effect -> effect.getMetric() != null && !sight.leads(effect)).toList();
	}

	private List<Effect> linked(PlanFile file) {
		Sight sight = PlanFacts.of(file).sight();
		return effects(file).stream().filter(sight::leads).toList();
	}

	private static List<Effect> effects(PlanFile file) {
		return PlanFacts.of(file).model().initiatives().stream().flatMap(initiative -> initiative.getEffects().stream()).toList();
	}

	/** For each formula in sight, the places where it names other metrics: the first one for each metric. */
	public List<MetricReference> formulaLinks(PlanFile file) {
		Set<Metric> shown = new LinkedHashSet<>(PlanFacts.of(file).sight().metrics());
		return shown.stream().flatMap(metric -> links(metric, shown).stream()).toList();
	}

	private static Collection<MetricReference> links(Metric metric, Set<Metric> shown) {
		Map<Metric, MetricReference> first = new LinkedHashMap<>();
		for (Expression part : Expressions.parts(metric.getFormula())) {
			if (part instanceof MetricReference reference && reference.getMetric() != metric && shown.contains(reference.getMetric())) {
				first.putIfAbsent(reference.getMetric(), reference);
			}
		}
		return first.values();
	}

	/** The metric in whose formula a part of it stands. */
	public Metric metricOfFormula(Expression part) {
		return Objects.requireNonNull(Formulas.metricOf(part));
	}
}
