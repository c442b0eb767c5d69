package org.sightline.dsl.units;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.model.Aggregation;
import org.sightline.model.Conversion;
import org.sightline.model.Fraction;
import org.sightline.model.Comparison;
import org.sightline.model.Goal;
import org.sightline.model.Metric;
import org.sightline.model.Plan;
import org.sightline.model.Rate;
import org.sightline.model.Unit;
import org.sightline.model.UnitExpression;
import org.sightline.model.UnitFactor;
import org.sightline.model.UnitOperator;

/** The dimensions of a plan's figures. Empty where a unit is missing or unknown: that is said once, at that unit. */
public final class Units {

	private final Optional<Dimension> currency;
	private final Map<Metric, Optional<Dimension>> metrics = new HashMap<>();

	public Units(PlanModel plan) {
		currency = plan.frame().map(Plan::getCurrency).flatMap(Units::of);
	}

	/** The plan's currency. */
	public Optional<Dimension> currency() {
		return currency;
	}

	/** The dimension of a metric's monthly figures, as declared. */
	public Optional<Dimension> of(Metric metric) {
		return metrics.computeIfAbsent(metric, this::declared);
	}

	private Optional<Dimension> declared(Metric metric) {
		if (BuiltIns.isSpend(metric)) {
			return currency.map(money -> money.per(Dimension.MONTH));
		}
		if (metric instanceof Conversion conversion) {
			return of(conversion.getTo()).flatMap(to -> of(conversion.getFrom()).map(to::per));
		}
		if (metric instanceof Rate rate) {
			return rate.getPer() == null ? Optional.of(Dimension.ONE) : of(rate.getPer()).map(Dimension.ONE::per);
		}
		return of(metric.getUnit());
	}

	/** The dimension in which a goal's target is to be given: a total of figures per month is without the month. */
	public Optional<Dimension> ofTarget(Goal goal) {
		return Optional.ofNullable(goal.getMetric()).flatMap(this::of)
				.map(unit -> goal.getAggregation() == Aggregation.TOTAL && unit.isPerMonth() ? unit.times(Dimension.MONTH) : unit);
	}

	/** Whether a metric's figures are money or money per month. */
	public boolean isMoney(Metric metric) {
		return of(metric).filter(unit -> unit.isMoney() || unit.isMoneyPerMonth()).isPresent();
	}

	/** Whether a goal is about revenue: an amount of money to be reached or exceeded. */
	public boolean isRevenueGoal(Goal goal) {
		return goal.getMetric() != null && goal.getComparison() == Comparison.AT_LEAST && isMoney(goal.getMetric());
	}

	/** The unit in which messages show a metric's figures: `%` for a fraction, a plain currency for money per month. */
	public String shown(Metric metric) {
		if (metric instanceof Fraction) {
			return "%";
		}
		return of(metric).map(unit -> unit.isOne() ? "" : unit.isMoneyPerMonth() ? unit.times(Dimension.MONTH).text() : unit.text())
				.orElse("");
	}

	/** The dimension of a unit as written. */
	public static Optional<Dimension> of(UnitExpression written) {
		if (written == null || written.getFactors().size() != written.getOperators().size() + 1) {
			return Optional.empty();
		}
		Dimension all = Dimension.ONE;
		for (int i = 0; i < written.getFactors().size(); i++) {
			UnitFactor factor = written.getFactors().get(i);
			Optional<Dimension> one = factor.getOne() != null ? Optional.of(Dimension.ONE) : of(factor.getUnit());
			if (one.isEmpty()) {
				return one;
			}
			boolean divide = i > 0 && i <= written.getOperators().size() && written.getOperators().get(i - 1) == UnitOperator.DIVIDE;
			all = divide ? all.per(one.get()) : all.times(one.get());
		}
		return Optional.of(all);
	}

	/** The dimension of a noun; empty for one that is missing or unknown. */
	public static Optional<Dimension> of(Unit unit) {
		return Optional.ofNullable(unit).map(Unit::getName).map(Dimension::of);
	}
}
