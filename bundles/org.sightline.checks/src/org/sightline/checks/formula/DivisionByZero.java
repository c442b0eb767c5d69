package org.sightline.checks.formula;

import java.util.HashSet;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.Expressions;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Problem;
import org.sightline.model.Baseline;
import org.sightline.model.Expression;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.NumberLiteral;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Product;
import org.sightline.model.ProductOperator;

/** A formula that divides by the number 0, by an input whose baseline is 0, or by what is 0 in some month; and figures beyond all measure. */
public final class DivisionByZero implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("formula.division", "formula.large");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Set<Metric> said = new HashSet<>();
		for (Metric metric : plan.model().metrics()) {
			for (Expression part : Expressions.parts(metric.getFormula())) {
				if (part instanceof Product product && check(metric, product, out)) {
					said.add(metric);
				}
			}
		}
		plan.network().ifPresent(network -> network.expected().problems().stream()
				.filter(problem -> problem.subject() instanceof Metric metric && said.add(metric)).forEach(problem -> report(problem, out)));
		if (said.isEmpty()) {
			plan.judgedRevenueGoals().stream().filter(goal -> !plan.network().orElseThrow().contributions(goal).isSplit())
					.forEach(goal -> out.warning("formula.division", goal, Literals.GOAL__METRIC,
							Message.of(DivisionByZero.class, "formula.division.way", Names.of(goal))));
		}
	}

	/** What only the figures show: the first month of each metric. */
	private static void report(Problem problem, Findings out) {
		Metric metric = (Metric) problem.subject();
		Object month = problem.month().map(Object::toString).orElse("?");
		if (problem.kind() == Problem.Kind.DIVISION_BY_ZERO) {
			out.stop("formula.division", metric, Literals.METRIC__FORMULA,
					Message.of(DivisionByZero.class, "formula.division.month", Names.of(metric), month));
		} else {
			out.stop("formula.large", metric, Message.of(DivisionByZero.class, "formula.large", Names.of(metric), month));
		}
	}

	private static boolean check(Metric metric, Product product, Findings out) {
		boolean found = false;
		for (int i = 1; i < product.getOperands().size(); i++) {
			Expression divisor = product.getOperands().get(i);
			if (i > product.getOperators().size() || product.getOperators().get(i - 1) != ProductOperator.DIVIDE) {
				continue;
			}
			if (divisor instanceof NumberLiteral number && Numbers.isZero(number.getValue())) {
				out.stop("formula.division", divisor, Message.of(DivisionByZero.class, "formula.division", Names.of(metric)));
				found = true;
			} else if (divisor instanceof MetricReference reference && reference.getMetric() != null
					&& reference.getMetric().getFormula() == null
					&& reference.getMetric().getBaselines().stream().map(Baseline::getValue).anyMatch(Numbers::isZero)) {
				out.stop("formula.division", divisor, Message.of(DivisionByZero.class, "formula.division.baseline",
						Names.of(metric), Names.of(reference.getMetric())));
				found = true;
			}
		}
		return found;
	}
}
