package org.sightline.logic;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.sightline.dsl.Horizon;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Aggregation;
import org.sightline.model.Baseline;
import org.sightline.model.Call;
import org.sightline.model.Effect;
import org.sightline.model.Effort;
import org.sightline.model.Expression;
import org.sightline.model.Fraction;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.Negation;
import org.sightline.model.NumberLiteral;
import org.sightline.model.Persistence;
import org.sightline.model.Product;
import org.sightline.model.ProductOperator;
import org.sightline.model.Season;
import org.sightline.model.SizeMode;
import org.sightline.model.Sum;
import org.sightline.model.SumOperator;
import org.sightline.model.Team;

/** Section 3 of the language read word by word: slow, recursive, and written without a look at the network. */
final class ByTheBook {

	private final PlanModel plan;
	private final Horizon horizon;
	final Set<Initiative> initiatives;
	/** λ of each effect and of each initiative's cost. */
	ToDoubleFunction<Object> scale = any -> 1;
	/** Added to the planned execution rate of initiatives. */
	final Map<Initiative, Double> better = new HashMap<>();
	/** Initiatives that take no effect but still take their teams' time. */
	final Set<Initiative> shadows = new HashSet<>();
	private final Map<Metric, Map<Integer, Double>> known = new HashMap<>();

	private final Map<Team, Map<Integer, Double>> fulfilled = new HashMap<>();

	ByTheBook(PlanModel plan) {
		this.plan = plan;
		horizon = plan.horizon().orElseThrow();
		initiatives = new HashSet<>(plan.initiatives());
	}

	double goal(Goal goal) {
		int from = goal.getFrom() == null ? 0 : horizon.index(goal.getFrom());
		int to = goal.getTo() == null ? horizon.months() - 1 : horizon.index(goal.getTo());
		return figure(goal, from, to);
	}

	double beyond(Goal goal) {
		YearMonth outlook = plan.frame().orElseThrow().getOutlook();
		return outlook == null ? 0 : figure(goal, horizon.months(), horizon.index(outlook));
	}

	private double figure(Goal goal, int from, int to) {
		if (from > to) {
			return 0;
		}
		if (goal.getAggregation() == Aggregation.AT_END) {
			return value(goal.getMetric(), to);
		}
		double sum = 0;
		for (int t = from; t <= to; t++) {
			sum += value(goal.getMetric(), t);
		}
		return goal.getAggregation() == Aggregation.AVERAGE ? sum / (to - from + 1) : sum;
	}

	double value(Metric metric, int t) {
		Map<Integer, Double> row = known.computeIfAbsent(metric, any -> new HashMap<>());
		if (!row.containsKey(t)) {
			row.put(t, t < 0 ? before(metric) : compute(metric, t));
		}
		return row.get(t);
	}

	private double compute(Metric metric, int t) {
		if ("spend".equals(metric.getName()) && !plan.metrics().contains(metric)) {
			double spend = 0;
			for (Initiative i : initiatives) {
				if (!shadows.contains(i) && runs(i, t)) {
					spend += scale.applyAsDouble(i)
							* i.getCosts().stream().mapToDouble(cost -> cost.getAmount().value().doubleValue()).sum();
				}
			}
			return spend;
		}
		if (metric.getFormula() != null) {
			double value = eval(metric.getFormula(), t);
			return metric instanceof Fraction ? Math.max(0, Math.min(1, value)) : value;
		}
		double value = base(metric, t);
		double factor = 1;
		for (Initiative i : plan.initiatives()) {
			if (initiatives.contains(i) && !shadows.contains(i)) {
				for (Effect e : i.getEffects()) {
					if (e.getMetric() == metric) {
						double felt = size(e) * scale.applyAsDouble(e) * y(i, e, t - e.getDelay());
						if (relative(e)) {
							factor *= 1 + felt;
						} else {
							value += felt;
						}
					}
				}
			}
		}
		value *= factor;
		return metric instanceof Fraction ? Math.max(0, Math.min(1, value)) : value;
	}

	private double base(Metric metric, int t) {
		Baseline inForce = null;
		for (Baseline baseline : metric.getBaselines()) {
			if (from(baseline) <= t && (inForce == null || from(baseline) > from(inForce))) {
				inForce = baseline;
			}
		}
		if (inForce == null) {
			return 0;
		}
		double growth = metric.getGrowth() == null ? 0 : metric.getGrowth().value().doubleValue();
		double value = inForce.getValue().value().doubleValue();
		for (int month = from(inForce); month < t; month++) {
			value *= 1 + growth;
		}
		for (Season season : metric.getSeasons()) {
			if (season.getMonth() == horizon.month(t).getMonthValue()) {
				value *= season.getFactor().value().doubleValue();
			}
		}
		return value;
	}

	private int from(Baseline baseline) {
		return baseline.getFrom() == null ? 0 : horizon.index(baseline.getFrom());
	}

	private double before(Metric metric) {
		if (metric.getStarting() != null) {
			return metric.getStarting().value().doubleValue();
		}
		if (!metric.getBaselines().isEmpty()) {
			return metric.getBaselines().stream().min((a, b) -> from(a) - from(b)).orElseThrow().getValue().value().doubleValue();
		}
		if (metric.getFormula() == null) {
			return 0;
		}
		double value = eval(metric.getFormula(), -1);
		return metric instanceof Fraction ? Math.max(0, Math.min(1, value)) : value;
	}

	private double eval(Expression expression, int t) {
		if (expression instanceof NumberLiteral literal) {
			return literal.getValue().value().doubleValue();
		}
		if (expression instanceof MetricReference reference) {
			return value(reference.getMetric(), t);
		}
		if (expression instanceof Negation negation) {
			return -eval(negation.getOperand(), t);
		}
		if (expression instanceof Sum sum) {
			double total = eval(sum.getOperands().get(0), t);
			for (int i = 1; i < sum.getOperands().size(); i++) {
				double next = eval(sum.getOperands().get(i), t);
				total = sum.getOperators().get(i - 1) == SumOperator.PLUS ? total + next : total - next;
			}
			return total;
		}
		if (expression instanceof Product product) {
			double total = eval(product.getOperands().get(0), t);
			for (int i = 1; i < product.getOperands().size(); i++) {
				double next = eval(product.getOperands().get(i), t);
				total = product.getOperators().get(i - 1) == ProductOperator.TIMES ? total * next : total / next;
			}
			return total;
		}
		Call call = (Call) expression;
		List<Double> arguments = new ArrayList<>();
		return switch (call.getFunction()) {
			case "prev" -> eval(call.getArguments().get(0), Math.max(-1, t - 1));
			case "lag" -> eval(call.getArguments().get(0), Math.max(-1, t - (int) eval(call.getArguments().get(1), t)));
			default -> {
				call.getArguments().forEach(argument -> arguments.add(eval(argument, t)));
				yield "min".equals(call.getFunction()) ? arguments.stream().min(Double::compare).orElseThrow()
						: arguments.stream().max(Double::compare).orElseThrow();
			}
		};
	}

	private static boolean relative(Effect e) {
		return e.getSize().getMode() == SizeMode.RELATIVE
				|| e.getSize().getMode() == SizeMode.UNSPECIFIED && e.getSize().getLow().isPercent();
	}

	static double size(Effect e) {
		double low = e.getSize().getLow().value().doubleValue();
		double high = e.getSize().getHigh() == null ? low : e.getSize().getHigh().value().doubleValue();
		double size = (low + high) / 2 / (e.getSize().getMode() == SizeMode.POINTS ? 100 : 1);
		if (e.getHypothesis() == null) {
			return size;
		}
		return size * (e.getHypothesis().getConfidence() == null ? 0.5
				: e.getHypothesis().getConfidence().value().doubleValue());
	}

	private int start(Initiative i) {
		return i.getStart() == null ? 0 : horizon.index(i.getStart());
	}

	private int end(Initiative i) {
		return i.getEnd() == null ? horizon.months() - 1 : horizon.index(i.getEnd());
	}

	private boolean runs(Initiative i, int u) {
		return start(i) <= u && u <= end(i);
	}

	/** X(t) of an effect. */
	double x(Effect e, int t) {
		return y((Initiative) e.eContainer(), e, t - e.getDelay());
	}

	private double y(Initiative i, Effect e, int u) {
		double ramp = Math.max(1, e.getRamp());
		if (u < start(i)) {
			return 0;
		}
		if (u <= end(i)) {
			return Math.min(1, (u - start(i) + 1) / ramp) * execution(i, u);
		}
		double mean = 0;
		for (int month = start(i); month <= end(i); month++) {
			mean += execution(i, month) / (end(i) - start(i) + 1);
		}
		double held = Math.min(1, (end(i) - start(i) + 1) / ramp) * mean;
		if (e.getPersistence() == Persistence.LASTING) {
			return held;
		}
		return e.getPersistence() == Persistence.FADING ? held * Math.pow(0.5, (u - end(i)) / (double) e.getHalfLife()) : 0;
	}

	private double execution(Initiative i, int u) {
		double p = i.getExecution() == null ? 1 : i.getExecution().getRate().value().doubleValue();
		double least = 1;
		for (Effort effort : i.getEfforts()) {
			least = Math.min(least, f(effort.getFrom(), u));
		}
		return (p + better.getOrDefault(i, 0.0)) * least;
	}

	private double f(Team team, int u) {
		if (u < 0) {
			return 1;
		}
		int month = Math.min(u, horizon.months() - 1);
		return fulfilled.computeIfAbsent(team, any -> new HashMap<>()).computeIfAbsent(month, any -> share(team, month));
	}

	private double share(Team team, int month) {
		double load = 0;
		int n = 0;
		for (Initiative i : plan.initiatives()) {
			if (initiatives.contains(i) && runs(i, month)) {
				double own = i.getEfforts().stream().filter(effort -> effort.getFrom() == team)
						.mapToDouble(effort -> effort.getAmount().value().doubleValue()).sum();
				load += own;
				n += own > 0 ? 1 : 0;
			}
		}
		if (load == 0 || team.getCapacity() == null) {
			return 1;
		}
		double overhead = team.getOverhead() == null ? 0 : team.getOverhead().value().doubleValue();
		return Math.min(1, team.getCapacity().value().doubleValue() * Math.max(0, 1 - overhead * (n - 1)) / load);
	}
}
