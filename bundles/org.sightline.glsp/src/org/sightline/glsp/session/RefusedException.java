package org.sightline.glsp.session;

import org.sightline.dsl.findings.Message;

/** Something is not done. */
final class RefusedException extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message reason;

	RefusedException(Message reason) {
		super(reason.key());
		this.reason = reason;
	}

	/** Why, and what to do, for people. */
	Message reason() {
		return reason;
	}
}
