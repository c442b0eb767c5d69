package org.sightline.dsl.units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.dsl.Expressions;
import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.Negation;
import org.sightline.model.NumberLiteral;
import org.sightline.model.Product;
import org.sightline.model.ProductOperator;
import org.sightline.model.Sum;

/**
 * The units of one metric's formula. A number without a unit is a pure number, but 0 fits everything. What is
 * unknown fits everything too, so that one mistake costs one message.
 *
 * <p>In the formula of a stock, a metric that uses its own `prev`, one step is one month: `month` counts as 1.
 */
public final class FormulaUnits {

	private final Units units;
	private final boolean stock;
	private final List<UnitMismatch> mismatches = new ArrayList<>();
	private final Optional<Dimension> formula;

	/** Works out the units of a metric that has a formula. */
	public FormulaUnits(Metric metric, Units units) {
		this.units = units;
		stock = usesOwnPast(metric.getFormula(), metric);
		formula = of(metric.getFormula());
		Optional<Dimension> declared = units.of(metric).map(this::counted);
		if (mismatches.isEmpty() && formula.isPresent() && declared.isPresent() && !formula.equals(declared)) {
			mismatches.add(mismatch(metric.getFormula(), UnitMismatch.Kind.FORMULA, declared.get(), formula.get()));
		}
	}

	/** Where units do not fit: for each place the first pair. */
	public List<UnitMismatch> mismatches() {
		return List.copyOf(mismatches);
	}

	/** The formula's own dimension; empty where it is unknown or fits everything. */
	public Optional<Dimension> dimension() {
		return mismatches.isEmpty() ? formula : Optional.empty();
	}

	/** Whether the metric is a stock: one whose formula uses its own last month. */
	public boolean isStock() {
		return stock;
	}

	private static boolean usesOwnPast(Expression formula, Metric metric) {
		if (formula instanceof Call call && "prev".equals(call.getFunction()) && call.getArguments().stream()
				.anyMatch(argument -> argument instanceof MetricReference own && own.getMetric() == metric)) {
			return true;
		}
		return Expressions.operands(formula).stream().anyMatch(inner -> usesOwnPast(inner, metric));
	}

	private Dimension counted(Dimension dimension) {
		return stock ? dimension.without("month") : dimension;
	}

	private Optional<Dimension> of(Expression expression) {
		if (expression instanceof Sum sum) {
			return alike(sum.getOperands(), UnitMismatch.Kind.SUM);
		}
		if (expression instanceof Product product) {
			return product(product);
		}
		if (expression instanceof Negation negation) {
			return of(negation.getOperand());
		}
		if (expression instanceof MetricReference reference) {
			return Optional.ofNullable(reference.getMetric()).flatMap(units::of).map(this::counted);
		}
		if (expression instanceof NumberLiteral number) {
			return of(number);
		}
		return expression instanceof Call call ? of(call) : Optional.empty();
	}

	private Optional<Dimension> of(NumberLiteral number) {
		if (number.getUnit() != null) {
			return Units.of(number.getUnit()).map(this::counted);
		}
		return isZero(number) ? Optional.empty() : Optional.of(Dimension.ONE);
	}

	private Optional<Dimension> of(Call call) {
		List<Expression> arguments = call.getArguments();
		return switch (String.valueOf(call.getFunction())) {
			case "min", "max" -> alike(arguments, UnitMismatch.Kind.COMPARISON);
			case "prev", "lag" -> arguments.isEmpty() ? Optional.empty() : of(arguments.get(0));
			default -> Optional.empty();
		};
	}

	private Optional<Dimension> product(Product product) {
		Optional<Dimension> all = Optional.of(Dimension.ONE);
		for (int i = 0; i < product.getOperands().size(); i++) {
			Optional<Dimension> next = of(product.getOperands().get(i));
			boolean divide = i > 0 && i <= product.getOperators().size() && product.getOperators().get(i - 1) == ProductOperator.DIVIDE;
			all = all.flatMap(before -> next.map(factor -> divide ? before.per(factor) : before.times(factor)));
		}
		return all;
	}

	private Optional<Dimension> alike(List<Expression> terms, UnitMismatch.Kind kind) {
		Optional<Dimension> common = Optional.empty();
		Expression first = null;
		boolean clash = false;
		for (Expression term : terms) {
			Optional<Dimension> unit = of(term);
			if (common.isEmpty()) {
				common = unit;
				first = term;
			} else if (!clash && unit.isPresent() && !unit.equals(common)) {
				boolean plainFirst = plain(first, Dimension.ONE).isPresent() && plain(term, Dimension.ONE).isEmpty();
				mismatches.add(plainFirst ? mismatch(first, kind, unit.get(), common.get())
						: mismatch(term, kind, common.get(), unit.get()));
				clash = true;
			}
		}
		return clash ? Optional.empty() : common;
	}

	private static UnitMismatch mismatch(Expression at, UnitMismatch.Kind kind, Dimension expected, Dimension found) {
		Optional<Needed> needed = plain(at, expected.per(found));
		return new UnitMismatch(kind, at, expected, found, needed.map(Needed::number), needed.map(Needed::unit).orElse(expected));
	}

	private record Needed(NumberLiteral number, Dimension unit) {
	}

	/** The only number without a unit among the factors, with the unit that would supply what is missing. */
	private static Optional<Needed> plain(Expression expression, Dimension missing) {
		if (expression instanceof NumberLiteral number) {
			return number.getUnit() == null && !isZero(number) ? Optional.of(new Needed(number, missing)) : Optional.empty();
		}
		if (expression instanceof Negation negation) {
			return plain(negation.getOperand(), missing);
		}
		if (!(expression instanceof Product product)) {
			return Optional.empty();
		}
		List<Needed> numbers = new ArrayList<>();
		for (int i = 0; i < product.getOperands().size(); i++) {
			boolean divide = i > 0 && i <= product.getOperators().size() && product.getOperators().get(i - 1) == ProductOperator.DIVIDE;
			plain(product.getOperands().get(i), divide ? Dimension.ONE.per(missing) : missing).ifPresent(numbers::add);
		}
		return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
	}

	private static boolean isZero(NumberLiteral number) {
		return number.getValue() != null && number.getValue().getNumber() != null
				&& number.getValue().getNumber().compareTo(BigDecimal.ZERO) == 0;
	}
}
