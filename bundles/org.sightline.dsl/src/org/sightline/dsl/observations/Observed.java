package org.sightline.dsl.observations;

import java.time.YearMonth;

import org.sightline.dsl.findings.Place;
import org.sightline.model.Observable;

/**
 * One measured figure.
 *
 * @param month   the month
 * @param subject a metric, or an initiative, whose execution rate was observed
 * @param value   in the metric's unit (24% is 0.24), or the execution rate as a share
 * @param source  what the figure comes from; empty if not said
 * @param place   where it is written, in a plan or in a CSV file
 */
public record Observed(YearMonth month, Observable subject, double value, String source, Place place) {
}
