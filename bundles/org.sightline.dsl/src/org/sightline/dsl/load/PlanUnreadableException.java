package org.sightline.dsl.load;

import org.sightline.dsl.findings.Message;

/** A file or folder cannot be read at all; the message says which, why, and what to do, in one line. */
public final class PlanUnreadableException extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message reason;

	public PlanUnreadableException(Message reason) {
		super(reason.key());
		this.reason = reason;
	}

	/** The reason, for people. */
	public Message reason() {
		return reason;
	}
}
