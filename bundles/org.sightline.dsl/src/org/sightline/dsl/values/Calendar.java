package org.sightline.dsl.values;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months such as 2026-04 and days such as 2026-04-01. */
public final class Calendar {

	private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
	private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
	private static final Pattern NEARLY = Pattern.compile("(\\d{4})\\D(\\d{1,2})(?:\\D(\\d{1,2}))?[月日]?");

	private Calendar() {
	}

	/** The month that a text is; empty where it is none. */
	public static Optional<YearMonth> month(String text) {
		Matcher matcher = MONTH.matcher(text);
		return matcher.matches() ? month(matcher.group(1), matcher.group(2)) : Optional.empty();
	}

	/** The day that a text is; empty where it is none. */
	public static Optional<LocalDate> day(String text) {
		Matcher matcher = DAY.matcher(text);
		return matcher.matches() ? day(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
	}

	/** The month meant by 2026/04, 2026-4 or ２０２６－０４. */
	static Optional<YearMonth> nearlyMonth(String text) {
		Matcher matcher = NEARLY.matcher(Normalizer.normalize(text, Form.NFKC));
		return matcher.matches() && matcher.group(3) == null ? month(matcher.group(1), matcher.group(2)) : Optional.empty();
	}

	/** The month of a cell of an export: 2026-04, 2026/4, or its first day, 2026/4/1. */
	public static Optional<YearMonth> monthOfExport(String text) {
		Optional<YearMonth> month = nearlyMonth(text);
		return month.isPresent() ? month : nearlyDay(text).filter(day -> day.getDayOfMonth() == 1).map(YearMonth::from);
	}

	/** The day meant by 2026/04/01 or 2026-4-1. */
	static Optional<LocalDate> nearlyDay(String text) {
		Matcher matcher = NEARLY.matcher(Normalizer.normalize(text, Form.NFKC));
		return matcher.matches() && matcher.group(3) != null ? day(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
	}

	private static Optional<YearMonth> month(String year, String month) {
		try {
			return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
