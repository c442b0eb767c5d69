package org.sightline.dsl;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The months that a plan covers, both ends included. */
public record Horizon(YearMonth start, YearMonth end) {

	/** Number of months T; month t runs from 0 to T − 1. */
	public int months() {
		return index(end) + 1;
	}

	/** Index of a month: 0 for the first one, negative before it, T or more behind the end. */
	public int index(YearMonth month) {
		return Math.toIntExact(ChronoUnit.MONTHS.between(start, month));
	}

	/** The month of an index. */
	public YearMonth month(int index) {
		return start.plusMonths(index);
	}

	/** Whether a month lies within the horizon. */
	public boolean contains(YearMonth month) {
		return !month.isBefore(start) && !month.isAfter(end);
	}
}
