package org.sightline.logic.review;

import org.sightline.model.Initiative;

/**
 * How an initiative was executed, on average over the months in which it ran and was observed; shares.
 *
 * @param planned  what it was to be, as far as its teams could carry it
 * @param observed what it was
 */
public record ExecutionRate(Initiative initiative, double planned, double observed) {
}
