package org.sightline.dsl.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.sightline.dsl.findings.Message;

/** A file or folder cannot be read at all; the message says which, why, and what to do, in one line. */
public final class PlanUnreadableException extends Exception {

	private static final long serialVersionUID = 1L;
	private final transient Message reason;
	private final boolean namesFile;

	public PlanUnreadableException(Message reason) {
		this(reason, false);
	}

	/** @param namesFile whether the first argument of the reason is the path of a file, relative to the plan's root */
	PlanUnreadableException(Message reason, boolean namesFile) {
		super(reason.key());
		this.reason = reason;
		this.namesFile = namesFile;
	}

	/** What is wrong and where, for people. */
	public Message reason() {
		return reason;
	}

	/** The same, with a file of the plan named as the reader can open it. */
	public Message reason(UnaryOperator<String> shown) {
		if (!namesFile) {
			return reason;
		}
		List<Object> arguments = new ArrayList<>(reason.arguments());
		arguments.set(0, shown.apply((String) arguments.get(0)));
		return new Message(reason.home(), reason.key(), arguments);
	}
}
