package org.sightline.cli.review;

import org.sightline.dsl.findings.Message;

/**
 * A reason for part of a gap.
 *
 * @param share  in the goal's unit
 * @param reason for people
 */
record Cause(double share, Message reason) {
}
