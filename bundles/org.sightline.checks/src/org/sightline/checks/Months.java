package org.sightline.checks;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.sightline.dsl.findings.Message;

/** Months as people say them. */
public final class Months {

	private Months() {
	}

	/** Months in ascending order, those in a row as one range. */
	public static List<Object> ranges(List<YearMonth> months) {
		List<Object> ranges = new ArrayList<>();
		for (int from = 0, to; from < months.size(); from = to + 1) {
			to = from;
			while (to + 1 < months.size() && months.get(to).plusMonths(1).equals(months.get(to + 1))) {
				to++;
			}
			ranges.add(range(months.get(from), months.get(to)));
		}
		return ranges;
	}

	/** Months from one to another; a single one by itself. */
	public static Object range(YearMonth from, YearMonth to) {
		return from.equals(to) ? from : Message.of(Months.class, "months", from, to);
	}
}
