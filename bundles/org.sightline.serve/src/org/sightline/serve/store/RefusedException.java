package org.sightline.serve.store;

import org.sightline.dsl.findings.Message;

/** What was asked for is not done, and nothing was changed. */
public final class RefusedException extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message reason;

	public RefusedException(Message reason) {
		super(reason.key(), null, false, false);
		this.reason = reason;
	}

	static RefusedException because(String key, Object... arguments) {
		return new RefusedException(Message.of(RefusedException.class, key, arguments));
	}

	/** Why, for whoever asked. */
	public Message reason() {
		return reason;
	}
}
