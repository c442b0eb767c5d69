package org.sightline.serve;

import java.util.Locale;
import java.util.Optional;

import org.sightline.live.PlanHome;

/**
 * The plan to serve, and how.
 *
 * @param home     where it is
 * @param readOnly whether nobody may change it
 * @param language of all texts; empty: that of each browser
 */
public record ServedPlan(PlanHome home, boolean readOnly, Optional<Locale> language) {
}
