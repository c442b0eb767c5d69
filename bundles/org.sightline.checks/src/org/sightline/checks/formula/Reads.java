package org.sightline.checks.formula;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

import org.sightline.checks.Numbers;
import org.sightline.dsl.Expressions;
import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.NumberLiteral;

/** What a formula reads: of the same month, and of any month. */
final class Reads {

	private final Set<Metric> sameMonth = new LinkedHashSet<>();
	private final Set<Metric> anyMonth = new LinkedHashSet<>();

	Reads(Metric metric) {
		collect(metric.getFormula(), false);
	}

	Set<Metric> sameMonth() {
		return sameMonth;
	}

	Set<Metric> anyMonth() {
		return anyMonth;
	}

	private void collect(Expression part, boolean past) {
		if (part instanceof MetricReference reference && reference.getMetric() != null) {
			anyMonth.add(reference.getMetric());
			if (!past) {
				sameMonth.add(reference.getMetric());
			}
		} else if (part != null) {
			boolean earlier = past || part instanceof Call call && looksBack(call);
			Expressions.operands(part).forEach(inner -> collect(inner, earlier));
		}
	}

	/** A lag by 0 months is the same month; one by something unreadable is taken for an earlier one, as was surely meant. */
	private static boolean looksBack(Call call) {
		if ("prev".equals(call.getFunction())) {
			return true;
		}
		boolean zero = call.getArguments().size() > 1 && call.getArguments().get(1) instanceof NumberLiteral months
				&& Numbers.value(months.getValue()).filter(value -> value.compareTo(BigDecimal.ZERO) == 0).isPresent();
		return "lag".equals(call.getFunction()) && !zero;
	}
}
