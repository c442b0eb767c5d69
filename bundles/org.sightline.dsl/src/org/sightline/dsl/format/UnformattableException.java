package org.sightline.dsl.format;

import org.sightline.dsl.findings.Message;

/** A text has syntax errors: as long as it is not understood, formatting could spoil it. */
public final class UnformattableException extends Exception {

	private static final long serialVersionUID = 1L;
	private final int line;

	UnformattableException(int line) {
		super("syntax error in line " + line);
		this.line = line;
	}

	/** The line of the first syntax error, from 1. */
	public int line() {
		return line;
	}

	/** The reason, for people. */
	public Message reason() {
		return Message.of(PlanFormatter.class, "unformattable", String.valueOf(line));
	}
}
