package org.sightline.diff;

import org.sightline.dsl.findings.Message;

/**
 * What a version of a plan says.
 *
 * @param written as the language writes it
 * @param shown   the same for people: numbers as figures, and words of their language around them
 */
public record Value(String written, Message shown) {

	/** What is shown as it is written. */
	static Value of(String written) {
		return new Value(written, Message.of(Value.class, "value", written));
	}

	@Override
	public String toString() {
		return written;
	}
}
