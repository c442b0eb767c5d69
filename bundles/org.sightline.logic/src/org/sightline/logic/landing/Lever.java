package org.sightline.logic.landing;

import org.sightline.model.Initiative;

/**
 * What an initiative can still do for a goal's figure, in its unit.
 *
 * @param initiative the initiative
 * @param onePoint   change by one percentage point more of its execution from now on, at most to 100%; for an initiative that
 *                   waits, 0
 * @param all        change by executing it fully from now on; for an initiative that waits, by carrying it out as planned rather
 *                   than not at all
 */
public record Lever(Initiative initiative, double onePoint, double all) {
}
