package org.sightline.edits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sightline.edits.text.Word;
import org.sightline.model.Call;
import org.sightline.model.Expression;
import org.sightline.model.MetricReference;
import org.sightline.model.Negation;
import org.sightline.model.NumberLiteral;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Product;
import org.sightline.model.ProductOperator;
import org.sightline.model.Sum;
import org.sightline.model.SumOperator;
import org.sightline.model.UnitExpression;
import org.sightline.model.UnitFactor;
import org.sightline.model.UnitOperator;

/** Writes formulas and units, with the parentheses that they need and those that were written before. */
final class FormulaWriting {

	private static final Word OPEN = new Word("(", false, true);
	private static final Word CLOSE = new Word(")", true, false);
	private static final int SUM = 1;
	private static final int PRODUCT = 2;
	private static final int FACTOR = 3;

	private final Models models;
	private final Writing writing;

	FormulaWriting(Models models, Writing writing) {
		this.models = models;
		this.writing = writing;
	}

	List<Word> write(Expression formula) throws EditRefusedException {
		List<Word> words = new ArrayList<>();
		write(formula, SUM, words);
		return words;
	}

	/** @param binding how tightly the place binds in which the expression stands */
	private void write(Expression formula, int binding, List<Word> words) throws EditRefusedException {
		if (formula == null) {
			throw new EditRefusedException("edit.incomplete");
		}
		int own = formula instanceof Sum ? SUM : formula instanceof Product ? PRODUCT : FACTOR;
		int written = models.origin(formula).map(old -> FormulaPlaces.parentheses(models.text(old), (Expression) old)).orElse(0);
		int parentheses = Math.max(written, own < binding ? 1 : 0);
		for (int i = 0; i < parentheses; i++) {
			words.add(OPEN);
		}
		inner(formula, words);
		for (int i = 0; i < parentheses; i++) {
			words.add(CLOSE);
		}
	}

	private void inner(Expression formula, List<Word> words) throws EditRefusedException {
		if (formula instanceof Sum sum) {
			operands(sum, sum.getOperands(), sum.getOperators().stream().map(each -> each == SumOperator.PLUS ? "+" : "-").toList(), PRODUCT, words);
		} else if (formula instanceof Product product) {
			operands(product, product.getOperands(), product.getOperators().stream().map(each -> each == ProductOperator.TIMES ? "*" : "/").toList(),
					FACTOR, words);
		} else if (formula instanceof Negation negation) {
			words.add(new Word("-", false, true));
			write(negation.getOperand(), FACTOR, words);
		} else if (formula instanceof Call call) {
			call(call, words);
		} else if (formula instanceof MetricReference reference) {
			words.addAll(writing.name(reference, Literals.METRIC_REFERENCE__METRIC));
		} else if (formula instanceof NumberLiteral number) {
			words.addAll(writing.head(number));
		}
	}

	private void operands(EObject formula, EList<Expression> operands, List<String> operators, int binding, List<Word> words) throws EditRefusedException {
		if (operands.size() < 2 || operators.size() != operands.size() - 1) {
			throw Refusals.incomplete(formula);
		}
		for (int i = 0; i < operands.size(); i++) {
			if (i > 0) {
				words.add(Word.of(operators.get(i - 1)));
			}
			write(operands.get(i), binding, words);
		}
	}

	private void call(Call call, List<Word> words) throws EditRefusedException {
		if (call.getFunction() == null || call.getArguments().isEmpty()) {
			throw Refusals.incomplete(call);
		}
		words.add(Word.of(call.getFunction()));
		words.add(new Word("(", true, true));
		for (int i = 0; i < call.getArguments().size(); i++) {
			if (i > 0) {
				words.add(new Word(",", true, false));
			}
			write(call.getArguments().get(i), SUM, words);
		}
		words.add(CLOSE);
	}

	/** A unit: what is multiplied and divided. */
	List<Word> unit(UnitExpression unit) throws EditRefusedException {
		if (unit.getFactors().isEmpty() || unit.getOperators().size() != unit.getFactors().size() - 1) {
			throw Refusals.incomplete(unit);
		}
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < unit.getFactors().size(); i++) {
			if (i > 0) {
				words.add(Word.of(unit.getOperators().get(i - 1) == UnitOperator.TIMES ? "*" : "/"));
			}
			UnitFactor factor = unit.getFactors().get(i);
			words.addAll(writing.child(factor));
		}
		return words;
	}
}
