package org.sightline.cli.review;

import java.util.List;
import java.util.Optional;

import org.sightline.checks.PlanAnalysis;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.git.AgreedVersion;
import org.sightline.diff.Change;
import org.sightline.diff.PlanDiff;
import org.sightline.logic.Network;
import org.sightline.logic.agreement.AgreedLogic;
import org.sightline.logic.review.Review;

/**
 * A plan and its review.
 *
 * @param given     the plan as given
 * @param analysis  the plan by whose logic is judged
 * @param network   its network
 * @param agreement whether the given plan's logic is the agreed one
 * @param version   the agreed version, where the logic has changed and the repository still has it
 * @param byAgreed  whether to judge by the agreed version was asked for
 * @param review    the review
 */
record ReviewedPlan(NamedPlan given, PlanAnalysis analysis, Network network, AgreedLogic agreement, Optional<AgreedVersion> version,
		boolean byAgreed, Review review) {

	/** What of the logic has changed since the agreement, as far as that is known. */
	List<Change> changes() {
		return version.map(agreed -> PlanDiff.between(agreed.plan(), given.plan()).logic()).orElse(List.of());
	}
}
