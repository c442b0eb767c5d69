package org.sightline.logic.compile;

import java.util.ArrayList;
import java.util.List;

import org.sightline.dsl.Expressions;
import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;

/**
 * A metric that a formula names.
 *
 * @param metric null where the name means nothing
 * @param past   whether it is looked at in an earlier month, so that it may depend on the formula's own metric
 */
record Reference(Metric metric, boolean past) {

	/** All that a formula names, in the order of the text. */
	static List<Reference> in(Expression formula) {
		List<Reference> found = new ArrayList<>();
		collect(formula, false, found);
		return found;
	}

	private static void collect(Expression part, boolean past, List<Reference> found) {
		if (part instanceof MetricReference reference) {
			found.add(new Reference(reference.getMetric(), past));
			return;
		}
		boolean earlier = past || part instanceof Call call && Lags.months(call) > 0;
		for (Expression operand : Expressions.operands(part)) {
			collect(operand, earlier, found);
		}
	}
}
