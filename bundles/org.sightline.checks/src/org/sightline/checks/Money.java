package org.sightline.checks;

import org.sightline.model.Metric;
import org.sightline.model.UnitExpression;
import org.sightline.model.UnitFactor;
import org.sightline.model.UnitOperator;
import org.sightline.dsl.scoping.BuiltIns;

/** Which metrics are money. */
final class Money {

	private Money() {
	}

	/** Whether a metric is money, or money per month. */
	static boolean isEarned(Metric metric) {
		UnitExpression unit = metric.getUnit();
		if (unit == null || unit.getFactors().isEmpty() || !isCurrency(unit.getFactors().get(0))) {
			return false;
		}
		return unit.getFactors().size() == 1 || unit.getFactors().size() == 2
				&& unit.getOperators().equals(java.util.List.of(UnitOperator.DIVIDE)) && isMonth(unit.getFactors().get(1));
	}

	private static boolean isCurrency(UnitFactor factor) {
		return factor.getUnit() != null && BuiltIns.isBuiltIn(factor.getUnit()) && factor.getUnit().getName().matches("[A-Z]{3}");
	}

	private static boolean isMonth(UnitFactor factor) {
		return factor.getUnit() != null && "month".equals(factor.getUnit().getName());
	}
}
