package org.sightline.sirius.resource;

import org.sightline.dsl.findings.Message;

/** What was changed in a session cannot be written into the text; nothing was written. */
public final class SaveRefusedException extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message reason;

	SaveRefusedException(Message reason) {
		super(reason.key());
		this.reason = reason;
	}

	/** Why, and what to do, for people. */
	public Message reason() {
		return reason;
	}
}
