package org.sightline.design;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.units.Dimension;
import org.sightline.logic.Case;
import org.sightline.logic.Network;
import org.sightline.model.Fraction;
import org.sightline.model.Goal;
import org.sightline.model.Metric;
import org.sightline.model.Unit;

/** A plan's figures as its pictures show them: one figure for all months of a metric, with the units' own labels. */
public final class Figures {

	private static final double TEN_THOUSAND = 10_000;
	private static final String PER = " / ";

	private final PlanFacts facts;
	private final Map<String, String> nouns;
	private final Lazy<Double> largest;

	Figures(PlanFacts facts) {
		this.facts = facts;
		nouns = new HashMap<>();
		largest = new Lazy<>(() -> facts.contributions().stream().flatMap(split -> split.shares().stream())
				.filter(share -> share.effect().isPresent()).mapToDouble(share -> Math.abs(share.amount().within())).max().orElse(0));
		facts.model().units().stream().filter(unit -> unit.getName() != null && unit.getLabel() != null && !unit.getLabel().isBlank())
				.forEach(unit -> nouns.put(unit.getName(), plain(unit)));
	}

	private static String plain(Unit unit) {
		return unit.getLabel().strip();
	}

	/**
	 * One figure for a metric in a case, in the metric's unit: over the months of the goal if it is the goal's metric, the last
	 * month's if it carries on from month to month (a stock), otherwise the average of the months of the horizon. Empty for a
	 * metric that cannot be computed.
	 */
	public Optional<Double> of(Metric metric, boolean withInitiatives) {
		return facts.network().filter(known -> known.evaluates(metric))
				.map(known -> of(metric, known, withInitiatives ? known.expected() : known.withoutInitiatives()));
	}

	private double of(Metric metric, Network known, Case of) {
		Optional<Goal> goal = goalOf(metric);
		int months = known.horizon().months();
		if (goal.isPresent()) {
			return known.value(goal.get(), of);
		}
		return isStock(metric) ? of.value(metric, months - 1) : Arrays.stream(of.values(metric)).limit(months).average().orElse(0);
	}

	/** The goal whose months and aggregation a metric's figure has. */
	private Optional<Goal> goalOf(Metric metric) {
		return facts.goal().filter(goal -> goal.getMetric() == metric);
	}

	/** What {@link #of} says of a metric: `goal`, `end` or `average`, see there. */
	public String span(Metric metric) {
		return goalOf(metric).isPresent() ? "goal" : isStock(metric) ? "end" : "average";
	}

	/** Whether a metric is an amount that is there, not one that comes in each month. */
	public static boolean isStock(Metric metric) {
		return metric.getStarting() != null;
	}

	/** A metric without initiatives and as expected, such as `18.0 → 21.3%`, or as expected alone; empty if it cannot be computed. */
	public Optional<String> pair(Metric metric) {
		if (!facts.pairs()) {
			return of(metric, true).map(expected -> text(expected, unit(metric)));
		}
		return of(metric, false).flatMap(before -> of(metric, true).map(after -> pair(metric, before, after)));
	}

	private String pair(Metric metric, double before, double after) {
		String one = text(before, unit(metric));
		String other = text(after, unit(metric));
		return one.equals(other) ? Words.of("pair.same", other).in(facts.locale()) : Pairs.of(one, other);
	}

	/** The unit of {@link #of} beside the metric's name, as {@link Figure} takes it. */
	public String unit(Metric metric) {
		Optional<Dimension> unit = goalOf(metric).flatMap(facts.units()::ofTarget).or(() -> facts.units().of(metric));
		return beside(Words.name(metric, facts.locale()), unit(metric, unit));
	}

	/** The unit of a month's figure of a metric beside its name, as {@link Figure} takes it. */
	public String monthlyUnit(Metric metric) {
		return beside(Words.name(metric, facts.locale()), unit(metric, facts.units().of(metric)));
	}

	/** A unit without the noun that the name beside it says already: leads are counted per month, not in leads per month. */
	private static String beside(String name, String unit) {
		String noun = unit.split(PER, 2)[0];
		boolean said = !noun.isEmpty() && name.toLowerCase(Locale.ROOT).contains(noun.toLowerCase(Locale.ROOT));
		return !said ? unit : noun.equals(unit) ? "" : "1" + unit.substring(noun.length());
	}

	/** The unit of a goal's target, as {@link Figure} takes it. */
	public String unit(Goal goal) {
		return unit(goal.getMetric(), facts.units().ofTarget(goal));
	}

	private String unit(Metric metric, Optional<Dimension> unit) {
		if (metric instanceof Fraction) {
			return "%";
		}
		return unit.filter(known -> !known.isOne()).map(known -> labelled(known.text())).orElse("");
	}

	/** A unit's text with the labels that the plan gives its nouns. */
	private String labelled(String unit) {
		return Arrays.stream(unit.split(" ")).map(noun -> nouns.getOrDefault(noun, noun)).collect(Collectors.joining(" "));
	}

	/** A figure in the reader's language, with at most three digits where it is no money and no share: a picture is no table. */
	public String text(double value, String unit) {
		return new Figure(unit.equals("%") ? value : rounded(value), unit).in(facts.locale());
	}

	private static double rounded(double value) {
		double size = Math.abs(value);
		return size >= 100 ? Math.rint(value) : size >= 10 ? Math.rint(value * 10) / 10 : value;
	}

	/** A difference in the reader's language, always with its sign. */
	public String signed(double value, String unit) {
		String text = text(value, unit);
		String nothing = text(0, unit);
		if (text.equals(nothing)) {
			return "±" + nothing;
		}
		return value > 0 ? "+" + text : text;
	}

	/** An amount of the goal's money with its sign: what something brings or costs. */
	public String money(double amount) {
		return signed(amount, facts.goal().map(this::unit).orElse(""));
	}

	/** Whether an amount of the goal's money is too small to be shown. */
	public boolean isNothing(double amount) {
		return money(amount).startsWith("±");
	}

	/** An amount of the goal's money with its sign as tables show it: yen in Japanese always in 万円, so that a table has one unit. */
	public String tableMoney(double amount) {
		boolean yen = facts.goal().map(this::unit).filter("JPY"::equals).isPresent();
		return yen && facts.locale().getLanguage().equals("ja") ? signed(Math.round(amount / TEN_THOUSAND), "") + "万円" : money(amount);
	}

	/** The largest contribution of an effect to the goal, gain or loss, in the goal's unit; 0 without any. */
	public double largestContribution() {
		return largest.get();
	}

	/** A probability in whole percent, never rounded to certainty. */
	public static String probability(double of, Locale locale) {
		long percent = Math.round(of * 100);
		if (percent == 0 && of > 0) {
			return Words.of("probability.low").in(locale);
		}
		return percent == 100 && of < 1 ? Words.of("probability.high").in(locale) : percent + "%";
	}
}
