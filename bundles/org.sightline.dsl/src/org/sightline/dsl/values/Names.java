package org.sightline.dsl.values;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.syntax.Refusal;

/** Names: an identifier start or `_`, then identifier parts and `・`; nothing invisible. */
public final class Names {

	/** Hyphens and blanks that Java does not count as white space. */
	private static final String HYPHENS = "\u00A0\uFEFF－−–—-";
	private static final Pattern BETWEEN = Pattern.compile("[\\s\u3000" + HYPHENS + "]+");

	private Names() {
	}

	/** The form by which names are compared: look-alikes (ＳＦＡ and SFA, ﾘｰﾄﾞ and リード) are one name. */
	public static String key(String name) {
		return Normalizer.isNormalized(name, Form.NFKC) ? name : Normalizer.normalize(name, Form.NFKC);
	}

	/** Whether a text is written as a name must be; whether it is a keyword is not looked at. */
	public static boolean isName(String text) {
		return !text.isEmpty() && wrongCharacter(text).isEmpty();
	}

	/** A name that is written as several words, with blanks or hyphens between, as the one word that it must be. */
	public static String joined(String words) {
		if (words.chars().noneMatch(Names::between)) {
			return words;
		}
		String[] parts = BETWEEN.split(words);
		StringBuilder name = new StringBuilder(parts[0]);
		for (int i = 1; i < parts.length; i++) {
			boolean latin = name.charAt(name.length() - 1) < 128 || parts[i].charAt(0) < 128;
			name.append(latin ? "_" : "").append(parts[i]);
		}
		return name.toString();
	}

	private static boolean between(int character) {
		return Character.isWhitespace(character) || HYPHENS.indexOf(character) >= 0;
	}

	static String read(String written, INode node) {
		String text = joined(written); // that it is not one word is said already
		OptionalInt wrong = wrongCharacter(text);
		if (wrong.isPresent()) {
			int point = wrong.getAsInt();
			StringBuilder right = new StringBuilder();
			text.codePoints().filter(each -> each != point).forEach(right::appendCodePoint);
			String meant = isName(right.toString()) ? right.toString() : null;
			String key = invisible(point) ? "name.invisible" : "name.character";
			throw new Refusal("name.character", Message.of(Names.class, key, Decimals.shown(right.toString()),
					String.format("U+%04X", point), Character.isDefined(point) && !invisible(point) ? Character.toString(point) : ""),
					meant, meant, node);
		}
		return text;
	}

	private static OptionalInt wrongCharacter(String text) {
		int[] points = text.codePoints().toArray();
		for (int i = 0; i < points.length; i++) {
			int point = points[i];
			boolean right = i == 0 ? Character.isUnicodeIdentifierStart(point) || point == '_'
					: Character.isUnicodeIdentifierPart(point) && !Character.isIdentifierIgnorable(point) || point == '・';
			if (!right || invisible(point)) {
				return OptionalInt.of(point);
			}
		}
		return OptionalInt.empty();
	}

	/** Variation selectors, joiners and other characters without a shape of their own: two names could look the same. */
	private static boolean invisible(int point) {
		return Character.getType(point) == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F
				|| point >= 0xE0100 && point <= 0xE01EF || point >= 0x180B && point <= 0x180D || point == 0x034F
				|| point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0;
	}
}
