package org.sightline.logic.compile;

import java.util.List;
import java.util.function.ToIntFunction;

import org.sightline.logic.Problem;
import org.sightline.logic.compile.Tape.Op;
import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.Negation;
import org.sightline.model.NumberLiteral;
import org.sightline.model.Product;
import org.sightline.model.ProductOperator;
import org.sightline.model.Sum;
import org.sightline.model.SumOperator;

/** Turns one metric's formula into rows. */
final class FormulaCompiler {

	/** Nested levels that a formula may have; the language says 100, operators of one level counting once. */
	private static final int DEEPEST = 400;

	private final TapeBuilder tape;
	private final ToIntFunction<Metric> rows;
	private final int metric;

	FormulaCompiler(TapeBuilder tape, ToIntFunction<Metric> rows, int metric) {
		this.tape = tape;
		this.rows = rows;
		this.metric = metric;
	}

	/** Adds the rows of an expression and gives the last one. */
	int compile(Expression expression) throws FormulaException {
		return compile(expression, 0);
	}

	private int compile(Expression expression, int depth) throws FormulaException {
		if (depth > DEEPEST) {
			throw new FormulaException(Problem.Kind.TOO_DEEP);
		}
		if (expression instanceof Sum sum && sum.getOperators().size() == sum.getOperands().size() - 1) {
			int row = compile(sum.getOperands().get(0), depth + 1);
			for (int i = 1; i < sum.getOperands().size(); i++) {
				Op operation = sum.getOperators().get(i - 1) == SumOperator.MINUS ? Op.SUBTRACT : Op.ADD;
				row = tape.operation(operation, row, compile(sum.getOperands().get(i), depth + 1), metric);
			}
			return row;
		}
		if (expression instanceof Product product && product.getOperators().size() == product.getOperands().size() - 1) {
			int row = compile(product.getOperands().get(0), depth + 1);
			for (int i = 1; i < product.getOperands().size(); i++) {
				Op operation = product.getOperators().get(i - 1) == ProductOperator.DIVIDE ? Op.DIVIDE : Op.MULTIPLY;
				row = tape.operation(operation, row, compile(product.getOperands().get(i), depth + 1), metric);
			}
			return row;
		}
		if (expression instanceof Negation negation) {
			return tape.operation(Op.NEGATE, compile(negation.getOperand(), depth + 1), 0, metric);
		}
		if (expression instanceof Call call) {
			return call(call, depth + 1);
		}
		if (expression instanceof NumberLiteral literal && literal.getValue() != null) {
			return tape.constant(Numbers.of(literal.getValue(), 0), metric);
		}
		if (expression instanceof MetricReference reference && reference.getMetric() != null) {
			return rows.applyAsInt(reference.getMetric());
		}
		throw new FormulaException(Problem.Kind.UNRESOLVED);
	}

	private int call(Call call, int depth) throws FormulaException {
		List<Expression> arguments = call.getArguments();
		int months = Lags.months(call);
		if (months >= 0) {
			return tape.operation(Op.LAG, compile(arguments.get(0), depth), months, metric);
		}
		boolean minimum = "min".equals(call.getFunction());
		if (!minimum && !"max".equals(call.getFunction()) || arguments.isEmpty()) {
			throw new FormulaException(Problem.Kind.WRONG_CALL);
		}
		int row = compile(arguments.get(0), depth);
		for (Expression argument : arguments.subList(1, arguments.size())) {
			row = tape.operation(minimum ? Op.MINIMUM : Op.MAXIMUM, row, compile(argument, depth), metric);
		}
		return row;
	}
}
