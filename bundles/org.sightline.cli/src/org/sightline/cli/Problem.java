package org.sightline.cli;

import org.sightline.dsl.findings.Message;

/** What was asked for cannot be done: bad usage or unreadable input. Becomes one line and exit code 2. */
public final class Problem extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message reason;

	public Problem(Message reason) {
		super(reason.key(), null, false, false);
		this.reason = reason;
	}

	/** The problem whose text is `key` of this package's messages. */
	public static Problem of(String key, Object... arguments) {
		return new Problem(Message.of(Problem.class, key, arguments));
	}

	/** What is wrong and where, for people, in one line. */
	public Message reason() {
		return reason;
	}
}
