package org.sightline.checks.unit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.Expressions;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.units.Dimension;
import org.sightline.dsl.units.Units;
import org.sightline.model.Cost;
import org.sightline.model.Expression;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.NumberLiteral;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.UnitExpression;
import org.sightline.model.UnitFactor;

/** Money in another currency than the plan's. In metrics it is fine as soon as a metric gives the exchange rate. */
public final class OtherCurrency implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("unit.currency", "unit.cost");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Optional<Dimension> currency = plan.units().currency();
		if (currency.isPresent() && !currency.get().isMoney()) {
			out.stop("unit.currency", plan.model().frame().orElseThrow(), Literals.PLAN__CURRENCY,
					Message.of(OtherCurrency.class, "unit.currency.none", currency.get().text()));
		} else if (currency.isPresent()) {
			String home = currency.get().text();
			Set<String> known = exchanged(home, plan);
			plan.model().metrics().forEach(metric -> metric(metric, home, known, out));
		}
		for (Initiative initiative : plan.model().initiatives()) {
			initiative.getCosts().forEach(cost -> cost(cost, currency.filter(Dimension::isMoney), plan, out));
		}
	}

	private static Set<String> exchanged(String home, PlanAnalysis plan) {
		Set<String> known = new HashSet<>(Set.of(home));
		for (Metric metric : plan.model().metrics()) {
			plan.units().of(metric).filter(unit -> unit.has(home)).ifPresent(unit -> known.addAll(unit.currencies()));
		}
		return known;
	}

	private static void metric(Metric metric, String home, Set<String> known, Findings out) {
		Optional<UnitFactor> other = other(metric.getUnit(), known);
		for (Expression part : Expressions.parts(metric.getFormula())) {
			if (other.isEmpty() && part instanceof NumberLiteral number) {
				other = other(number.getUnit(), known);
			}
		}
		other.ifPresent(factor -> out.warning("unit.currency", factor, Message.of(OtherCurrency.class, "unit.currency",
				Names.of(metric), factor.getUnit().getName(), home)));
	}

	/** The first currency in a unit that is not known. */
	private static Optional<UnitFactor> other(UnitExpression unit, Set<String> known) {
		return unit == null ? Optional.empty() : unit.getFactors().stream().filter(factor -> isOther(factor, known)).findFirst();
	}

	private static boolean isOther(UnitFactor factor, Set<String> known) {
		String noun = factor.getUnit() == null ? null : factor.getUnit().getName();
		return noun != null && Dimension.isCurrency(noun) && !known.contains(noun);
	}

	private static void cost(Cost cost, Optional<Dimension> currency, PlanAnalysis plan, Findings out) {
		Optional<Dimension> unit = Units.of(cost.getUnit());
		if (unit.isEmpty() || currency.isEmpty() || unit.equals(currency)) {
			return;
		}
		if (unit.get().isMoney()) {
			out.stop("unit.currency", cost, Literals.COST__UNIT,
					Message.of(OtherCurrency.class, "unit.currency.cost", unit.get().text(), currency.get().text()));
		} else {
			out.stop("unit.cost", cost, Literals.COST__UNIT,
					Message.of(OtherCurrency.class, "unit.cost", unit.get().text(), currency.get().text()),
					plan.edits().replace(cost, Literals.COST__UNIT, currency.get().text()));
		}
	}
}
