package org.sightline.checks.formula;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Baseline;
import org.sightline.model.Expression;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.NumberLiteral;
import org.sightline.model.Product;
import org.sightline.model.ProductOperator;
import org.sightline.model.Quantity;

/** A formula that divides by the number 0, or by an input whose baseline is 0. */
public final class DivisionByZero implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("formula.division");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Metric metric : plan.model().metrics()) {
			if (metric.getFormula() instanceof Product product) {
				check(metric, product, out);
			}
			if (metric.getFormula() != null) {
				for (Iterator<EObject> parts = metric.getFormula().eAllContents(); parts.hasNext();) {
					if (parts.next() instanceof Product product) {
						check(metric, product, out);
					}
				}
			}
		}
	}

	private static void check(Metric metric, Product product, Findings out) {
		for (int i = 1; i < product.getOperands().size(); i++) {
			Expression divisor = product.getOperands().get(i);
			if (i > product.getOperators().size() || product.getOperators().get(i - 1) != ProductOperator.DIVIDE) {
				continue;
			}
			if (divisor instanceof NumberLiteral number && isZero(number.getValue())) {
				out.stop("formula.division", divisor, Message.of(DivisionByZero.class, "formula.division", Names.of(metric)));
			} else if (divisor instanceof MetricReference reference && reference.getMetric() != null
					&& reference.getMetric().getFormula() == null
					&& reference.getMetric().getBaselines().stream().map(Baseline::getValue).anyMatch(DivisionByZero::isZero)) {
				out.stop("formula.division", divisor, Message.of(DivisionByZero.class, "formula.division.baseline",
						Names.of(metric), Names.of(reference.getMetric())));
			}
		}
	}

	private static boolean isZero(Quantity quantity) {
		return Numbers.value(quantity).filter(value -> value.compareTo(BigDecimal.ZERO) == 0).isPresent();
	}
}
