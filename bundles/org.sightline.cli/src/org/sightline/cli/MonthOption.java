package org.sightline.cli;

import java.time.DateTimeException;
import java.time.YearMonth;

import org.sightline.dsl.Horizon;

/** An option whose value is a month of the plan. */
public final class MonthOption {

	private MonthOption() {
	}

	/** The month that was given; what is no month, or none of the plan, is a problem. */
	public static YearMonth of(String option, String given, Horizon horizon) throws Problem {
		YearMonth month;
		try {
			month = YearMonth.parse(given);
		} catch (DateTimeException e) {
			throw Problem.of("month.form", option, given);
		}
		if (!horizon.contains(month)) {
			throw Problem.of("month.outside", option, given, horizon.start().toString(), horizon.end().toString());
		}
		return month;
	}
}
