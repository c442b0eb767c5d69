package org.sightline.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.edits.grammar.Form;
import org.sightline.edits.grammar.Forms;
import org.sightline.edits.grammar.Part;
import org.sightline.edits.grammar.Part.Choice;
import org.sightline.edits.grammar.Part.Group;
import org.sightline.edits.grammar.Part.Sign;
import org.sightline.edits.grammar.Part.Value;
import org.sightline.edits.grammar.Turn;
import org.sightline.edits.text.Range;
import org.sightline.edits.text.Word;
import org.sightline.model.Expression;
import org.sightline.model.UnitExpression;

/** Writes objects as the grammar has them. What was there before and has not changed is written as it was. */
final class Writing {

	private final Models models;
	private final Sameness sameness;
	private final Forms forms;
	private final ValueWriting values;
	private final FormulaWriting formulas;

	Writing(Models models, Sameness sameness, Forms forms) {
		this.models = models;
		this.sameness = sameness;
		this.forms = forms;
		this.values = new ValueWriting(models);
		this.formulas = new FormulaWriting(models, this);
	}

	/** Everything that an object is. */
	List<Word> all(EObject object) throws EditRefusedException {
		if (object instanceof Expression formula) {
			return formulas.write(formula);
		}
		if (object instanceof UnitExpression unit) {
			return formulas.unit(unit);
		}
		Form form = forms.of(object.eClass());
		List<Word> words = new ArrayList<>(head(object));
		List<Word> clauses = new ArrayList<>();
		for (Turn turn : form.turns()) {
			if (isThere(object, turn.part())) {
				for (int i = 0; i < times(object, turn); i++) {
					clauses.addAll(turn(object, turn, i));
				}
			}
		}
		if (form.braces() && !clauses.isEmpty()) {
			clauses.add(0, Word.of("{"));
			clauses.add(Word.of("}"));
		}
		words.addAll(clauses);
		return words;
	}

	private static int times(EObject object, Turn turn) {
		return turn.list().map(value -> ((List<?>) object.eGet(value.feature(object))).size()).orElse(1);
	}

	/** What an object begins with, before its clauses. */
	List<Word> head(EObject object) throws EditRefusedException {
		List<Word> words = new ArrayList<>();
		write(object, forms.of(object.eClass()).head(), 0, words);
		return words;
	}

	/**
	 * A clause.
	 *
	 * @param index which of them, for a clause of which there may be several; otherwise 0
	 */
	List<Word> turn(EObject object, Turn turn, int index) throws EditRefusedException {
		List<Word> words = new ArrayList<>();
		write(object, turn.part(), index, words);
		return words;
	}

	private void write(EObject object, Part part, int index, List<Word> words) throws EditRefusedException {
		if (part instanceof Sign sign) {
			words.add(Word.of(sign.keyword().getValue()));
		} else if (part instanceof Value value) {
			words.addAll(value(object, value, index));
		} else if (part instanceof Group group) {
			if (!group.optional() || isThere(object, group)) {
				for (Part inner : group.parts()) {
					write(object, inner, index, words);
				}
			}
		} else if (part instanceof Choice choice) {
			write(object, chosen(object, choice, words), index, words);
		}
	}

	/** The option that can say what there is; of words that mean the same, the one for one or for several. */
	private Part chosen(EObject object, Choice choice, List<Word> words) throws EditRefusedException {
		if (choice.options().get(0) instanceof Sign) {
			boolean one = !words.isEmpty() && words.get(words.size() - 1).text().equals("1");
			return choice.options().get(one ? choice.options().size() - 1 : 0);
		}
		for (Part option : choice.options()) {
			if (isThere(object, option) && isComplete(object, option)) {
				return option;
			}
		}
		throw Refusals.incomplete(object);
	}

	/** Whether a part is to be written: something in it is there, and its words can say it. */
	boolean isThere(EObject object, Part part) {
		if (part instanceof Choice choice && !(choice.options().get(0) instanceof Sign)) {
			return choice.options().stream().anyMatch(option -> isThere(object, option));
		}
		return part.values().anyMatch(value -> isSet(object, value) || asWritten(object, value).isPresent()) && wordsFit(object, part);
	}

	private static boolean isSet(EObject object, Value value) {
		EStructuralFeature feature = value.feature(object);
		return object.eIsSet(feature) && (!value.isWord() || feature.isMany() || !value.word(object.eGet(feature)).isEmpty());
	}

	private static boolean wordsFit(EObject object, Part part) {
		if (part instanceof Value value && value.isWord() && !value.isMany()) {
			return !value.word(object.eGet(value.feature(object))).isEmpty();
		}
		return !(part instanceof Group group && !group.optional()) || group.parts().stream().allMatch(inner -> wordsFit(object, inner));
	}

	private boolean isComplete(EObject object, Part part) {
		if (part instanceof Value value) {
			return object.eGet(value.feature(object)) != null || asWritten(object, value).isPresent();
		}
		return !(part instanceof Group group && !group.optional()) || group.parts().stream().allMatch(inner -> isComplete(object, inner));
	}

	private List<Word> value(EObject object, Value value, int index) throws EditRefusedException {
		EStructuralFeature feature = value.feature(object);
		if (!value.isMany()) {
			Optional<List<Word>> asWritten = asWritten(object, value);
			if (asWritten.isPresent()) {
				return asWritten.get();
			}
		}
		if (value.isReference()) {
			return List.of(values.name(object, (EReference) feature, old(object, feature)));
		}
		Object what = feature.isMany() ? ((List<?>) object.eGet(feature)).get(index) : object.eGet(feature);
		if (what == null) {
			throw Refusals.incomplete(object);
		}
		return what instanceof EObject child ? child(child) : List.of(values.write(object, value, what, old(object, feature)));
	}

	/** An object within another. */
	List<Word> child(EObject child) throws EditRefusedException {
		Optional<EObject> origin = models.origin(child).filter(old -> sameness.same(old, child));
		return origin.isPresent() && !(child instanceof Expression) ? words(origin.get(), NodeModelUtils.findActualNodeFor(origin.get())) : all(child);
	}

	/** The name by which an object refers to another. */
	List<Word> name(EObject object, EReference reference) throws EditRefusedException {
		Optional<List<Word>> same = models.origin(object).filter(old -> sameness.same(old, object, reference)).flatMap(old -> last(old, reference));
		return same.isPresent() ? same.get() : List.of(values.name(object, reference, old(object, reference)));
	}

	/** How a value stood in the text, if it is the same now. */
	Optional<List<Word>> asWritten(EObject object, Value value) {
		EStructuralFeature feature = value.feature(object);
		return value.isMany() || feature instanceof EReference reference && reference.isContainment() && object.eGet(feature) instanceof Expression
				? Optional.empty()
				: models.origin(object).filter(old -> sameness.same(old, object, feature)).flatMap(old -> last(old, feature));
	}

	/** How a feature was written before the change; empty where it was not. */
	private List<Word> old(EObject object, EStructuralFeature feature) {
		return models.origin(object).flatMap(old -> last(old, feature)).orElse(List.of());
	}

	private Optional<List<Word>> last(EObject old, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(old, feature);
		return nodes.isEmpty() ? Optional.empty() : Optional.of(words(old, nodes.get(nodes.size() - 1)));
	}

	private List<Word> words(EObject old, INode node) {
		Range range = models.text(old).range(node);
		return models.text(old).words(range);
	}
}
