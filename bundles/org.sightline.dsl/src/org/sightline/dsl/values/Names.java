package org.sightline.dsl.values;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.OptionalInt;

import org.eclipse.xtext.nodemodel.INode;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.syntax.Refusal;

/** Names: an identifier start or `_`, then identifier parts and `・`; nothing invisible. */
public final class Names {

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

	static String read(String text, INode node) {
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
