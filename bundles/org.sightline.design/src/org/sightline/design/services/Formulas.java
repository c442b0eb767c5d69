package org.sightline.design.services;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.design.Words;
import org.sightline.dsl.Expressions;
import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.NumberLiteral;
import org.sightline.model.Product;
import org.sightline.model.ProductOperator;
import org.sightline.model.Sum;
import org.sightline.model.SumOperator;

/** What can be said of a formula in a word. */
final class Formulas {

	private Formulas() {
	}

	static Metric metricOf(EObject part) {
		EObject up = part;
		while (up != null && !(up instanceof Metric)) {
			up = up.eContainer();
		}
		return (Metric) up;
	}

	/** The sign for what a formula does: `Σ` where it carries on from the month before, otherwise that of its outermost step. */
	static String sign(Expression formula) {
		Metric own = metricOf(formula);
		boolean carriesOn = Expressions.parts(formula).stream()
				.anyMatch(part -> part instanceof MetricReference reference && reference.getMetric() == own);
		if (carriesOn) {
			return "Σ";
		}
		if (formula instanceof Sum sum) {
			return sum.getOperators().stream().allMatch(SumOperator.MINUS::equals) ? "−" : "+";
		}
		if (formula instanceof Product product) {
			return product.getOperators().stream().allMatch(ProductOperator.DIVIDE::equals) ? "÷" : "×";
		}
		return formula instanceof Call call && call.getFunction() != null ? call.getFunction() : "=";
	}

	/** A formula as written, on one line; empty for one without a text. */
	static String text(Expression formula) {
		return Optional.ofNullable(NodeModelUtils.findActualNodeFor(formula)).flatMap(node -> Words.said(NodeModelUtils.getTokenText(node)))
				.orElse("");
	}

	/** How many months after its metric a formula feels this mention of it: by the `lag` and `prev` around it. */
	static int lag(MetricReference reference) {
		int months = 0;
		for (EObject up = reference.eContainer(); up instanceof Expression; up = up.eContainer()) {
			months += up instanceof Call call ? months(call) : 0;
		}
		return months;
	}

	private static int months(Call call) {
		if ("prev".equals(call.getFunction())) {
			return 1;
		}
		boolean lag = "lag".equals(call.getFunction()) && call.getArguments().size() == 2;
		return lag && call.getArguments().get(1) instanceof NumberLiteral number
				? Optional.ofNullable(number.getValue()).map(value -> value.value()).map(BigDecimal::intValue).orElse(0) : 0;
	}
}
