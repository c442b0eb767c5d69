package org.sightline.edits;

import org.sightline.dsl.findings.Message;

/** A change cannot be written into the plan's text; nothing was changed. */
public final class EditRefusedException extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message reason;

	EditRefusedException(Message reason) {
		super(reason.key());
		this.reason = reason;
	}

	EditRefusedException(String key, Object... arguments) {
		this(Message.of(EditRefusedException.class, key, arguments));
	}

	/** Why, and what to do, for people. */
	public Message reason() {
		return reason;
	}
}
