package org.sightline.diagram.layout.text;

import java.util.BitSet;

import org.sightline.diagram.layout.text.Letters.Kind;

/** Where a text may be broken, and how gladly. Japanese has no spaces: a line best ends with a phrase (文節), which particles end. */
final class Breaks {

	/** No line ever ends there. */
	static final int NEVER = Integer.MAX_VALUE;
	/** Between words or phrases. */
	static final int GLADLY = 0;
	/** Between a word and what it describes, as in 読んだ人 or "the recipe". */
	private static final int WELL = 1;
	/** Between the parts of a compound. */
	private static final int RATHER = 2;
	private static final int WITHIN_WORD = 12;
	private static final int WITHIN_LATIN_WORD = 30;

	/** Hiragana that end phrases; first particles, then what mostly describes the next word. The rest stands inside words, as in 取り組み. */
	private static final String ENDS_PHRASE = "はがをにへとでもやばてらずどか";
	private static final String DESCRIBES = "のただるうな";

	private final String text;
	private final BitSet indivisible;

	Breaks(String text) {
		this.text = text;
		this.indivisible = Letters.indivisible(text);
	}

	/** @param at the second line's first char, from 1 to below the text's length */
	int reluctance(int at) {
		int before = text.codePointBefore(at);
		int after = text.codePointAt(at);
		if (indivisible.get(at) || Letters.neverFirst(after) || Letters.neverLast(before)) {
			return NEVER;
		}
		Kind last = Letters.kind(before);
		Kind first = Letters.kind(after);
		if (first == Kind.SPACE) {
			return NEVER;
		}
		if (last == Kind.SPACE) {
			return afterSpace(at);
		}
		if (before == '・') {
			return RATHER;
		}
		if (last == Kind.CLOSING || first == Kind.OPENING) {
			return GLADLY;
		}
		if (Character.isDigit(before)) {
			return first == Kind.LATIN ? WITHIN_LATIN_WORD : WITHIN_WORD;
		}
		if (last == first) {
			return last == Kind.LATIN ? WITHIN_LATIN_WORD : WITHIN_WORD;
		}
		if (last == Kind.HIRAGANA) {
			return afterHiragana(at, before);
		}
		return first == Kind.HIRAGANA ? WITHIN_WORD : RATHER;
	}

	private int afterHiragana(int at, int before) {
		boolean alone = at < 2 || Letters.kind(text.codePointBefore(at - 1)) != Kind.HIRAGANA;
		if (alone && (before == 'お' || before == 'ご')) {
			return WITHIN_WORD;
		}
		if (ENDS_PHRASE.indexOf(before) >= 0) {
			return GLADLY;
		}
		if (DESCRIBES.indexOf(before) >= 0 || before == 'い' && !alone) {
			return WELL;
		}
		return before == 'い' ? RATHER : 2 * RATHER;
	}

	/** A short word, as articles and prepositions are, belongs to the next one. */
	private int afterSpace(int at) {
		String word = text.substring(text.lastIndexOf(' ', at - 2) + 1, at - 1);
		return word.length() <= 3 && !word.isEmpty() && Letters.kind(word.codePointAt(0)) == Kind.LATIN ? WELL : GLADLY;
	}
}
