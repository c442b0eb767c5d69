package org.sightline.logic.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.Negation;
import org.sightline.model.Product;
import org.sightline.model.Sum;

/**
 * A metric that a formula names.
 *
 * @param metric null where the name means nothing
 * @param past   whether it is looked at in an earlier month, so that it may depend on the formula's own metric
 */
record Reference(Metric metric, boolean past) {

	private record Part(Expression expression, boolean past) {
	}

	/** All that a formula names, without recursion. */
	static List<Reference> in(Expression formula) {
		List<Reference> found = new ArrayList<>();
		Deque<Part> open = new ArrayDeque<>();
		open.push(new Part(formula, false));
		while (!open.isEmpty()) {
			Part part = open.pop();
			Expression expression = part.expression();
			if (expression instanceof MetricReference reference) {
				found.add(new Reference(reference.getMetric(), part.past()));
			} else if (expression instanceof Sum sum) {
				sum.getOperands().forEach(operand -> open.push(new Part(operand, part.past())));
			} else if (expression instanceof Product product) {
				product.getOperands().forEach(operand -> open.push(new Part(operand, part.past())));
			} else if (expression instanceof Negation negation && negation.getOperand() != null) {
				open.push(new Part(negation.getOperand(), part.past()));
			} else if (expression instanceof Call call) {
				boolean past = part.past() || Lags.months(call) > 0;
				call.getArguments().forEach(argument -> open.push(new Part(argument, past)));
			}
		}
		return found;
	}
}
