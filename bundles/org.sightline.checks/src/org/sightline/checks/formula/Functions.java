package org.sightline.checks.formula;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.checks.Texts;
import org.sightline.dsl.Expressions;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.Metric;
import org.sightline.model.NumberLiteral;
import org.sightline.model.PlanPackage.Literals;

/** Functions that do not exist, or are given something else than they need. */
public final class Functions implements Rule {

	private static final int ANY = Integer.MAX_VALUE;
	private static final BigDecimal LONGEST = BigDecimal.valueOf(1200);

	private record Shape(int least, int most) {
	}

	private static final Map<String, Shape> KNOWN = Map.of("prev", new Shape(1, 1), "lag", new Shape(2, 2),
			"min", new Shape(2, ANY), "max", new Shape(2, ANY));

	@Override
	public Set<String> codes() {
		return Set.of("formula.function", "formula.arguments", "formula.lag");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Metric metric : plan.model().metrics()) {
			for (Expression part : Expressions.parts(metric.getFormula())) {
				if (part instanceof Call call) {
					check(call, plan, out);
				}
			}
		}
	}

	private static void check(Call call, PlanAnalysis plan, Findings out) {
		String name = String.valueOf(call.getFunction());
		Shape shape = KNOWN.get(name);
		int given = call.getArguments().size();
		if (shape == null) {
			String nearest = Texts.nearest(name, KNOWN.keySet());
			out.stop("formula.function", call, Literals.CALL__FUNCTION, Message.of(Functions.class, "formula.function", name, nearest),
					plan.edits().replace(call, Literals.CALL__FUNCTION, nearest));
		} else if (given < shape.least || given > shape.most) {
			out.stop("formula.arguments", call, Message.of(Functions.class, "formula.arguments." + name));
		} else if (name.equals("lag")) {
			months(call.getArguments().get(1), out);
		}
	}

	private static void months(Expression months, Findings out) {
		Optional<BigDecimal> number = months instanceof NumberLiteral literal && literal.getUnit() == null
				? Numbers.value(literal.getValue()) : Optional.empty();
		boolean whole = number.filter(value -> value.signum() >= 0 && value.compareTo(LONGEST) <= 0
				&& value.stripTrailingZeros().scale() <= 0).isPresent();
		if (!whole) {
			out.stop("formula.lag", months, Message.of(Functions.class, "formula.lag"));
		}
	}
}
