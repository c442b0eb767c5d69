package org.sightline.diagram.tools;

import org.sightline.dsl.findings.Message;

/** A tool cannot do what was asked, or must not; the model may be half changed then and is to be thrown away. */
public final class ToolRefusedException extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message reason;

	public ToolRefusedException(Message reason) {
		super(reason.key());
		this.reason = reason;
	}

	/** Why, and what to do, for people. */
	public Message reason() {
		return reason;
	}
}
