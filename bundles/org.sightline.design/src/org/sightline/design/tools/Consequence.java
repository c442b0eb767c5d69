package org.sightline.design.tools;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.dsl.findings.Kinds;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Decision;
import org.sightline.model.Effect;
import org.sightline.model.Effort;
import org.sightline.model.Element;
import org.sightline.model.Expression;
import org.sightline.model.Goal;
import org.sightline.model.Guide;
import org.sightline.model.Handover;
import org.sightline.model.Observation;
import org.sightline.model.Refutation;
import org.sightline.model.Review;
import org.sightline.model.Signature;
import org.sightline.model.Voice;

/** Sentences about what a deletion takes along. */
final class Consequence {

	/** The clauses that have words of their own. */
	private static final Set<String> CLAUSES = Set.of("owner", "runBy", "team", "touchpoint", "seenIn", "hypothesis", "initiative", "from", "to");

	private Consequence() {
	}

	/** What something is called, with its kind: `initiative "Callback"`, `effect of "Callback" on "Leads"`. */
	static Message named(EObject element) {
		if (element instanceof Element named) {
			return RefusedException.said("named", Kinds.of(named), named);
		}
		return part(element);
	}

	/** Something that goes. */
	static Message gone(EObject element) {
		return RefusedException.said("gone", element instanceof Element ? named(element) : part(element));
	}

	private static Message part(EObject part) {
		if (part instanceof Effect effect) {
			return RefusedException.said("part.effect", owner(part), effect.getMetric() == null ? "?" : effect.getMetric());
		}
		if (part instanceof Effort effort) {
			return RefusedException.said("part.effort", owner(part), effort.getFrom() == null ? "?" : effort.getFrom());
		}
		if (part instanceof Guide guide) {
			return RefusedException.said("part.guide", owner(part), guide.getTeam());
		}
		if (part instanceof Handover handover) {
			return RefusedException.said("part.handover", owner(part), handover.getFrom() == null ? "?" : handover.getFrom());
		}
		if (part instanceof Signature signature) {
			return RefusedException.said("part.signature", owner(part), signature.getTeam());
		}
		return record(part);
	}

	private static Message record(EObject part) {
		if (part instanceof Decision decision) {
			return RefusedException.said("part.decision", month(part), decision.getInitiative());
		}
		if (part instanceof Voice voice) {
			return RefusedException.said("part.voice", month(part), voice.getTeam());
		}
		if (part instanceof Observation observation) {
			return RefusedException.said("part.observation", observation.getSubject());
		}
		if (part instanceof Expression || part instanceof Refutation) {
			return RefusedException.said(part instanceof Expression ? "part.formula" : "part.refutation", owner(part));
		}
		throw new IllegalArgumentException("Nobody knows what to call a " + part.eClass().getName());
	}

	/** Something that stays and no longer says all that it said. */
	static Message changed(EObject owner, EStructuralFeature feature) {
		String clause = CLAUSES.contains(feature.getName()) ? feature.getName() : "other";
		return RefusedException.said("changed", named(owner), RefusedException.said("clause." + clause));
	}

	private static EObject owner(EObject part) {
		EObject owner = part;
		while (!(owner instanceof Element) && owner.eContainer() != null) {
			owner = owner.eContainer();
		}
		return owner;
	}

	private static Object month(EObject part) {
		return part.eContainer() instanceof Review review && review.getMonth() != null ? review.getMonth() : "?";
	}
}
