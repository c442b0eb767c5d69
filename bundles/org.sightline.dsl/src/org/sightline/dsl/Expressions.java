package org.sightline.dsl;

import java.util.ArrayList;
import java.util.List;

import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.Negation;
import org.sightline.model.Product;
import org.sightline.model.Sum;

/** The parts of formulas; many rules walk all formulas of a plan, so without EMF's reflection. */
public final class Expressions {

	private Expressions() {
	}

	/** What an expression is directly made of; nothing for a number, a metric, or an expression that is missing. */
	public static List<Expression> operands(Expression expression) {
		if (expression instanceof Sum sum) {
			return sum.getOperands();
		}
		if (expression instanceof Product product) {
			return product.getOperands();
		}
		if (expression instanceof Call call) {
			return call.getArguments();
		}
		return expression instanceof Negation negation && negation.getOperand() != null ? List.of(negation.getOperand()) : List.of();
	}

	/** An expression and all that it is made of, each before its own parts; nothing for one that is missing. */
	public static List<Expression> parts(Expression expression) {
		if (expression == null) {
			return List.of();
		}
		List<Expression> parts = new ArrayList<>();
		collect(expression, parts);
		return parts;
	}

	private static void collect(Expression expression, List<Expression> parts) {
		parts.add(expression);
		for (Expression operand : operands(expression)) {
			collect(operand, parts);
		}
	}
}
