package org.sightline.dsl.ide.names;

import org.sightline.dsl.findings.Message;

/** A name cannot be changed so; nothing was changed. */
public final class RenameRefusedException extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message reason;

	RenameRefusedException(String key, Object... arguments) {
		this(Message.of(Renaming.class, "rename." + key, arguments));
	}

	RenameRefusedException(Message reason) {
		super(reason.key());
		this.reason = reason;
	}

	/** The reason, for people. */
	public Message reason() {
		return reason;
	}
}
