package org.sightline.dsl.units;

import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a figure counts, as in physics: each noun with its exponent, so that `lead / month` times `deal / lead` is
 * `deal / month`.
 *
 * @param exponents exponent of each noun, by the noun's name; never 0
 */
public record Dimension(Map<String, Integer> exponents) {

	/** A pure number. */
	public static final Dimension ONE = new Dimension(Map.of());
	/** A month. */
	public static final Dimension MONTH = of("month");
	private static final Set<String> TIMES = Set.of("hour", "day", "month");
	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
			.map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

	public Dimension {
		Map<String, Integer> kept = new TreeMap<>(exponents);
		kept.values().removeIf(exponent -> exponent == 0);
		exponents = Collections.unmodifiableMap(kept);
	}

	/** One noun. */
	public static Dimension of(String noun) {
		return new Dimension(Map.of(noun, 1));
	}

	/** The dimension of a product. */
	public Dimension times(Dimension other) {
		return combined(other, 1);
	}

	/** The dimension of a quotient. */
	public Dimension per(Dimension other) {
		return combined(other, -1);
	}

	private Dimension combined(Dimension other, int sign) {
		Map<String, Integer> all = new TreeMap<>(exponents);
		other.exponents.forEach((noun, exponent) -> all.merge(noun, sign * exponent, Integer::sum));
		return new Dimension(all);
	}

	/** The same without a noun, whatever its exponent: what remains where the noun counts as 1. */
	public Dimension without(String noun) {
		Map<String, Integer> rest = new TreeMap<>(exponents);
		rest.remove(noun);
		return new Dimension(rest);
	}

	/** Whether this is a pure number. */
	public boolean isOne() {
		return exponents.isEmpty();
	}

	/** Whether this is counted per month. */
	public boolean isPerMonth() {
		return exponents.getOrDefault("month", 0) == -1;
	}

	/** Whether this is an amount of one currency. */
	public boolean isMoney() {
		return exponents.size() == 1 && exponents.entrySet().stream()
				.allMatch(only -> isCurrency(only.getKey()) && only.getValue() == 1);
	}

	/** Whether this is an amount of one currency per month. */
	public boolean isMoneyPerMonth() {
		return times(MONTH).isMoney();
	}

	/** Whether figures of this dimension are sensibly said in percent: pure numbers and shares of one noun in another. */
	public boolean isShare() {
		return exponents.keySet().stream().noneMatch(Dimension::isCurrency)
				&& exponents.values().stream().mapToInt(Integer::intValue).filter(exponent -> exponent > 0).sum()
						<= exponents.entrySet().stream().filter(each -> each.getValue() < 0 && !TIMES.contains(each.getKey()))
								.mapToInt(each -> -each.getValue()).sum();
	}

	/** The currencies in it. */
	public Set<String> currencies() {
		return exponents.keySet().stream().filter(Dimension::isCurrency).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether a noun is an ISO currency. */
	public static boolean isCurrency(String noun) {
		return CURRENCIES.contains(noun);
	}

	/** As a plan writes it: `deal / month`, `JPY`, `1`; nouns in the order of the alphabet, times behind them. */
	public String text() {
		String above = nouns(1).collect(Collectors.joining(" * "));
		String below = nouns(-1).map(noun -> " / " + noun).collect(Collectors.joining());
		return (above.isEmpty() ? "1" : above) + below;
	}

	private Stream<String> nouns(int sign) {
		return exponents.entrySet().stream().filter(each -> each.getValue() * sign > 0)
				.sorted(Comparator.comparing((Map.Entry<String, Integer> each) -> TIMES.contains(each.getKey()))
						.thenComparing(Map.Entry::getKey))
				.flatMap(each -> Collections.nCopies(Math.abs(each.getValue()), each.getKey()).stream());
	}

	@Override
	public String toString() {
		return text();
	}
}
