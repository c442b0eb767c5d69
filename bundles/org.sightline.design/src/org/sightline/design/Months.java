package org.sightline.design;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import org.sightline.dsl.Horizon;
import org.sightline.model.Initiative;

/** Months as people of a language write them. */
public final class Months {

	private static final int MONTHS_OF_A_YEAR = 12;

	private Months() {
	}

	/** The months in which an initiative runs, seen from a plan's horizon: `4月–12月`, `5月–`, `通年`; 2026-04 to 2026-12. */
	public static String of(Initiative initiative, Optional<Horizon> horizon, Locale locale) {
		if (horizon.isEmpty()) {
			return "";
		}
		Horizon months = horizon.get();
		YearMonth start = initiative.getStart() == null ? months.start() : initiative.getStart();
		YearMonth end = initiative.getEnd() == null ? months.end() : initiative.getEnd();
		boolean throughout = !end.isBefore(months.end());
		if (throughout && !start.isAfter(months.start())) {
			return Words.of("months.all").in(locale);
		}
		return throughout ? Words.of("months.from", month(start, months, locale)).in(locale) : between(start, end, months, locale);
	}

	/** From a month to a month. */
	public static String between(YearMonth start, YearMonth end, Horizon horizon, Locale locale) {
		if (start.equals(end)) {
			return month(start, horizon, locale);
		}
		return Words.of("months.between", month(start, horizon, locale), month(end, horizon, locale)).in(locale);
	}

	/** A month; in Japanese without its year where the plan makes clear which. */
	public static String month(YearMonth month, Horizon horizon, Locale locale) {
		boolean clear = locale.getLanguage().equals("ja") && horizon.months() <= MONTHS_OF_A_YEAR && horizon.contains(month);
		return clear ? month.getMonthValue() + "月" : month.toString();
	}
}
