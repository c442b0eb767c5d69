package org.sightline.glsp.host;

import java.util.Optional;

import org.sightline.dsl.findings.Message;

/**
 * What became of something that was asked for.
 *
 * @param refusal why it was not done, for the person who wanted it; empty where it was done
 */
public record Outcome(Optional<Message> refusal) {

	/** It was done. */
	public static final Outcome DONE = new Outcome(Optional.empty());

	/** It was not done, and nothing was changed. */
	public static Outcome refused(Message reason) {
		return new Outcome(Optional.of(reason));
	}
}
