package org.sightline.diagram.layout.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kinds of letters there are, as far as breaking lines is concerned. */
final class Letters {

	enum Kind {
		SPACE, LATIN, KANJI, HIRAGANA, KATAKANA, OPENING, CLOSING, OTHER
	}

	/** With its sign and currency before, and behind it what changes its size: cut off, 1,608万 would be another number. */
	private static final Pattern NUMBER = Pattern
			.compile("[+−±-]?[¥$€£]?[0-9０-９]+([,.:_，．][0-9０-９]+)*(\\s?[%％‰]|[千百万億兆]+|[kMB](?![A-Za-z]))?");

	/** What never begins a line: closing signs, small kana, marks that lengthen or repeat. */
	private static final String NEVER_FIRST = "、。，．・：；？！」』）】〉》〕］｝”’)]},.!?:;%％‰℃°…‥ー〜～ゝゞヽヾ々〻"
			+ "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";

	private static final String NEVER_LAST = "「『（【〈《〔［｛“‘([{¥$€£＄￥+−±";

	private static final String CLOSING = "、。，．・：；？！」』）】〉》〕］｝”’)]},.!?:;…‥";

	private Letters() {
	}

	static Kind kind(int letter) {
		if (Character.isWhitespace(letter) || letter == 0x3000) {
			return Kind.SPACE;
		}
		if (CLOSING.indexOf(letter) >= 0) {
			return Kind.CLOSING;
		}
		if (NEVER_LAST.indexOf(letter) >= 0) {
			return Kind.OPENING;
		}
		if (letter >= 0x3041 && letter <= 0x309F) {
			return Kind.HIRAGANA;
		}
		if (letter >= 0x30A0 && letter <= 0x30FF || letter >= 0xFF66 && letter <= 0xFF9F) {
			return Kind.KATAKANA;
		}
		if (Character.isIdeographic(letter) || letter == '々') {
			return Kind.KANJI;
		}
		return Character.isLetterOrDigit(letter) || letter == '_' ? Kind.LATIN : Kind.OTHER;
	}

	static boolean neverFirst(int letter) {
		return NEVER_FIRST.indexOf(letter) >= 0 || joins(letter);
	}

	static boolean neverLast(int letter) {
		return NEVER_LAST.indexOf(letter) >= 0 || letter == 0x200D;
	}

	/** Whether the letter belongs to the one before it: accents, variants and parts of one emoji. */
	private static boolean joins(int letter) {
		int type = Character.getType(letter);
		return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK
				|| letter == 0x200D || letter >= 0x1F3FB && letter <= 0x1F3FF;
	}

	/** The places in the text (before the char of that index) that are inside a number or inside one letter. */
	static BitSet indivisible(String text) {
		BitSet inside = new BitSet(text.length() + 1);
		for (Matcher number = NUMBER.matcher(text); number.find();) {
			inside.set(number.start() + 1, number.end());
		}
		for (int i = 1; i < text.length(); i++) {
			if (Character.isLowSurrogate(text.charAt(i)) || joins(text.codePointAt(i)) || text.charAt(i - 1) == 0x200D) {
				inside.set(i);
			}
		}
		return inside;
	}
}
