package org.sightline.logic.forecast;

import org.sightline.model.Goal;

/**
 * A goal as a forecast reads it.
 *
 * @param row     its metric's row
 * @param weights weight of each month in the goal's figure
 */
public record Target(Goal goal, int row, double[] weights) {
}
