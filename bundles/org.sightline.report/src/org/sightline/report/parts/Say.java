package org.sightline.report.parts;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Element;
import org.sightline.report.html.Html;

/**
 * Speaks to the reader of a page, in the reader's language.
 *
 * @param locale the language
 * @param home   the class beside which the texts stand
 */
public record Say(Locale locale, Class<?> home) {

	/** What stands where there is no figure. */
	public static final String NONE = "—";

	/** The text of a key. */
	public String of(String key, Object... arguments) {
		return Message.of(home, key, arguments).in(locale);
	}

	/** The same words, those of another class. */
	public Say at(Class<?> other) {
		return new Say(locale, other);
	}

	public String of(Figure figure) {
		return figure.in(locale);
	}

	/** A difference: `+3万円`, `−3万円`, `±0円`; of shares in points. */
	public String signed(Figure figure) {
		String unit = figure.unit().equals("%") ? "points" : figure.unit();
		String text = new Figure(figure.value(), unit, figure.finer()).in(locale);
		boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
		return nothing ? "±" + text.replace("−", "") : figure.value() > 0 ? "+" + text : text;
	}

	/** A share without more digits than samples can tell: 45%; `<1%` and `>99%` at the ends. */
	public String chance(double probability) {
		double percent = Math.round(probability * 100);
		return percent < 1 ? "<1%" : percent > 99 ? ">99%" : new Figure(percent / 100, "%").in(locale);
	}

	/** Part of a text that stands out, see {@link Html#marked}. */
	public static String mark(String text) {
		return Html.MARK + text.replace(Html.MARK, ' ') + Html.MARK;
	}

	/** How people call an element: by its label, by its name where it has none. */
	public static String called(Element element) {
		return element.getLabel() == null || element.getLabel().isBlank() ? name(element) : element.getLabel();
	}

	/** The name that the plan gives an element. */
	public static String name(Element element) {
		return element.getName() == null ? "?" : element.getName();
	}

	/** Several elements as people call them. */
	public String called(List<? extends Element> elements) {
		return list(elements.stream().map(Say::called).toList());
	}

	/** Things in a row. */
	public String list(List<String> items) {
		return String.join(isJapanese() ? "、" : ", ", items);
	}

	/** A month in a table of at most a year: `4月`, `Apr`. */
	public String month(YearMonth month) {
		return isJapanese() ? month.getMonthValue() + "月" : month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
	}

	/** A month that stands by itself: `2026年4月`, `April 2026`. */
	public String monthOfYear(YearMonth month) {
		return month.format(isJapanese() ? DateTimeFormatter.ofPattern("y年M月", Locale.JAPANESE)
				: DateTimeFormatter.ofPattern("MMMM y", Locale.ENGLISH));
	}

	/** Headings of a table's months: short where there are at most twelve of them. */
	public List<String> months(List<YearMonth> months) {
		return months.stream().map(month -> months.size() <= 12 ? month(month) : month.toString()).toList();
	}

	/** Months in ascending order, in runs: `7–12月`, `Jul–Sep, Nov`. */
	public String runs(List<YearMonth> months) {
		List<String> runs = new ArrayList<>();
		for (int from = 0, to; from < months.size(); from = to + 1) {
			to = from;
			while (to + 1 < months.size() && months.get(to).plusMonths(1).equals(months.get(to + 1))) {
				to++;
			}
			runs.add(run(months.get(from), months.get(to)));
		}
		return list(runs);
	}

	/** Months from one to another. */
	public String run(YearMonth from, YearMonth to) {
		if (from.equals(to)) {
			return month(from);
		}
		return isJapanese() ? from.getMonthValue() + "–" + month(to) : month(from) + "–" + month(to);
	}

	private boolean isJapanese() {
		return locale.getLanguage().equals("ja");
	}
}
