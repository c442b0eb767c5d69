package org.sightline.edits;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.sightline.edits.grammar.Part.Value;
import org.sightline.edits.text.Word;
import org.sightline.model.Size;

/** Writes numbers, months, texts, words and names. */
final class ValueWriting {

	private final Models models;
	private final WrittenNames names;

	ValueWriting(Models models) {
		this.models = models;
		this.names = new WrittenNames(models);
	}

	Word name(EObject object, EReference reference, List<Word> old) throws EditRefusedException {
		return names.name(object, reference, old);
	}

	/**
	 * A value in its word.
	 *
	 * @param old how the value before it was written; empty where there was none
	 */
	Word write(EObject object, Value value, Object what, List<Word> old) throws EditRefusedException {
		if (value.isFlag()) {
			String sign = ((Keyword) value.assignment().getTerminal()).getValue();
			return new Word(sign, sign.equals("%"), false);
		}
		if (value.isWord()) {
			String word = value.word(what);
			if (word.isEmpty()) {
				throw Refusals.incomplete(object);
			}
			return Word.of(word);
		}
		if (what instanceof BigDecimal number) {
			String before = old.isEmpty() ? "" : old.get(0).text();
			return Word.of(NumberWriting.write(number, before, object.eContainer() instanceof Size && (before.isEmpty() || before.startsWith("+"))));
		}
		return value.rule().equals("UnitName") ? Word.of(what.toString()) : Word.of(converted(object, value, what));
	}

	private String converted(EObject object, Value value, Object what) throws EditRefusedException {
		try {
			return models.language().values().toString(what, value.rule());
		} catch (ValueConverterException e) {
			throw new EditRefusedException("edit.word", what.toString());
		}
	}
}
