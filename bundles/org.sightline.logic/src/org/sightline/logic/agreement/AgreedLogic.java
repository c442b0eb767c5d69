package org.sightline.logic.agreement;

import java.util.Optional;

import org.sightline.dsl.PlanModel;
import org.sightline.model.Agreement;

/**
 * Whether a plan's causal logic is the agreed one.
 *
 * @param agreement the agreement that counts; empty where there is none
 * @param now       the fingerprint of the plan as it is
 */
public record AgreedLogic(Optional<Agreement> agreement, Fingerprint now) {

	/** What can be said. */
	public enum State {
		/** The logic is the agreed one. */
		SAME,
		/** The logic has changed since. */
		CHANGED,
		/** There is no agreement, or it records no logic. */
		NONE
	}

	/** The state of a plan against the agreement that was signed last. */
	public static AgreedLogic of(PlanModel plan) {
		return new AgreedLogic(Agreements.latest(plan), Fingerprint.of(plan));
	}

	/** The recorded fingerprint. */
	public Optional<Fingerprint> recorded() {
		return agreement.map(Agreement::getLogic).map(Fingerprint::new);
	}

	public State state() {
		return recorded().map(fingerprint -> fingerprint.equals(now) ? State.SAME : State.CHANGED).orElse(State.NONE);
	}
}
