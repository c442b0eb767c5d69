package org.sightline.logic.review;

import java.time.YearMonth;

import org.sightline.model.Observable;

/**
 * A measured figure.
 *
 * @param month   the month it was measured for
 * @param subject a metric, or an initiative, whose figure is its execution rate
 * @param value   in the metric's unit; a share as 0.24
 */
public record Measurement(YearMonth month, Observable subject, double value) {
}
