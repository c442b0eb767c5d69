package org.sightline.dsl.syntax;

import java.util.Optional;

import org.sightline.dsl.findings.Message;

/**
 * Something in a text that is not the language.
 *
 * @param code        stable code, such as `syntax.number`
 * @param message     what is wrong and what to write
 * @param offset      characters before the wrong text
 * @param length      characters of the wrong text
 * @param replacement what to write instead; empty where only the writer knows
 * @param follows     whether it may be a consequence of an earlier problem on its line, and then is not worth saying
 */
public record Problem(String code, Message message, int offset, int length, Optional<String> replacement, boolean follows) {

	/** A mistake of its own, whatever else is wrong on its line. */
	public static Problem of(String code, Message message, int offset, int length, String replacement) {
		return new Problem(code, message, offset, length, Optional.ofNullable(replacement), false);
	}

	/** The end of the wrong text. */
	public int end() {
		return offset + length;
	}
}
