package org.sightline.cli.review;

import org.sightline.checks.PlanAnalysis;
import org.sightline.cli.NamedPlan;
import org.sightline.logic.Network;
import org.sightline.logic.agreement.AgreedLogic;
import org.sightline.logic.review.Review;

/**
 * A plan and its review.
 *
 * @param named     the plan as given
 * @param analysis  the plan by whose logic is judged
 * @param network   its network
 * @param agreement whether the given plan's logic is the agreed one
 * @param review    the review
 */
record ReviewedPlan(NamedPlan named, PlanAnalysis analysis, Network network, AgreedLogic agreement, Review review) {
}
