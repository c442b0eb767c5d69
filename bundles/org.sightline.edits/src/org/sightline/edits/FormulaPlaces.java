package org.sightline.edits;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.edits.text.PlanText;
import org.sightline.edits.text.Range;
import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.MetricReference;
import org.sightline.model.Negation;
import org.sightline.model.NumberLiteral;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Product;
import org.sightline.model.Sum;

/** Where the parts of a formula stand in its text, of which the model knows no parentheses. */
final class FormulaPlaces {

	private FormulaPlaces() {
	}

	/** How many pairs of parentheses stand around an expression of the text. */
	static int parentheses(PlanText text, Expression old) {
		return pairs(text, inside(text, old));
	}

	/** An expression with the parentheses around it. */
	static Range place(PlanText text, Expression old) {
		Range inside = inside(text, old);
		int pairs = pairs(text, inside);
		return new Range(inside.first() - pairs, inside.last() + pairs);
	}

	private static int pairs(PlanText text, Range inside) {
		int pairs = 0;
		while (isPair(text, inside.first() - pairs - 1, inside.last() + pairs + 1)) {
			pairs++;
		}
		return pairs;
	}

	private static boolean isPair(PlanText text, int open, int close) {
		return open >= 0 && close < text.size() && text.isGrouping(open) && text.word(open).text().equals("(")
				&& text.isGrouping(close) && text.word(close).text().equals(")");
	}

	private static Range inside(PlanText text, Expression old) {
		if (old instanceof Sum sum) {
			return span(text, sum.getOperands());
		}
		if (old instanceof Product product) {
			return span(text, product.getOperands());
		}
		if (old instanceof Negation negation) {
			Range operand = place(text, negation.getOperand());
			return new Range(operand.first() - 1, operand.last());
		}
		if (old instanceof Call call) {
			int last = place(text, call.getArguments().get(call.getArguments().size() - 1)).last() + 1;
			return new Range(range(text, call, Literals.CALL__FUNCTION).first(), last);
		}
		if (old instanceof MetricReference reference) {
			return range(text, reference, Literals.METRIC_REFERENCE__METRIC);
		}
		NumberLiteral number = (NumberLiteral) old;
		Range value = range(text, number, Literals.NUMBER_LITERAL__VALUE);
		return number.getUnit() == null ? value : new Range(value.first(), range(text, number, Literals.NUMBER_LITERAL__UNIT).last() + 1);
	}

	private static Range span(PlanText text, List<Expression> operands) {
		return new Range(place(text, operands.get(0)).first(), place(text, operands.get(operands.size() - 1)).last());
	}

	private static Range range(PlanText text, EObject old, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(old, feature);
		return text.range(nodes.get(nodes.size() - 1));
	}
}
