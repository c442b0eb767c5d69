package org.sightline.logic.agreement;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.MetricReference;
import org.sightline.model.Negation;
import org.sightline.model.NumberLiteral;
import org.sightline.model.Product;
import org.sightline.model.Sum;

/**
 * The canonical form of a formula: its structure with only the parentheses that it needs. Operands keep their order, since
 * who exchanges them has touched the formula.
 */
final class Formulas {

	private final Canonical canonical;

	Formulas(Canonical canonical) {
		this.canonical = canonical;
	}

	String text(Expression expression) {
		if (expression instanceof Sum sum) {
			return chain(sum.getOperands(), sum.getOperators(), false);
		} else if (expression instanceof Product product) {
			return chain(product.getOperands(), product.getOperators(), true);
		} else if (expression instanceof Negation negation) {
			return "-" + operand(negation.getOperand(), false);
		} else if (expression instanceof NumberLiteral literal) {
			return Canonical.number(literal.getValue())
					+ (literal.getUnit() == null ? "" : "[" + canonical.unit(literal.getUnit()) + "]");
		} else if (expression instanceof Call call) {
			return call.getFunction() + call.getArguments().stream().map(this::text).collect(Collectors.joining(", ", "(", ")"));
		}
		return expression instanceof MetricReference reference ? canonical.name(reference.getMetric()) : "?";
	}

	private String chain(List<Expression> operands, List<? extends Enumerator> operators, boolean product) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < operands.size(); i++) {
			Expression operand = operands.get(i);
			boolean bare = product ? i == 0 && operand instanceof Product
					: operand instanceof Product || i == 0 && operand instanceof Sum;
			text.append(i == 0 ? "" : " " + (i > operators.size() ? "?" : operators.get(i - 1).getLiteral()) + " ");
			text.append(bare ? text(operand) : operand(operand, true));
		}
		return text.toString();
	}

	private String operand(Expression expression, boolean negationToo) {
		boolean compound = expression instanceof Sum || expression instanceof Product
				|| negationToo && expression instanceof Negation;
		return compound ? "(" + text(expression) + ")" : text(expression);
	}
}
