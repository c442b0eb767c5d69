package org.sightline.dsl.units;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sightline.dsl.scoping.BuiltIns;

/**
 * What a figure counts, as in physics: each noun with its exponent, so that `lead / month` times `deal / lead` is
 * `deal / month`.
 */
public final class Dimension {

	/** A pure number. */
	public static final Dimension ONE = new Dimension(new String[0], new int[0]);
	/** A month. */
	public static final Dimension MONTH = of("month");
	private static final Set<String> TIMES = Set.of("hour", "day", "month");

	/** In the order of the alphabet. */
	private final String[] nouns;
	/** Of each noun; never 0. */
	private final int[] exponents;

	private Dimension(String[] nouns, int[] exponents) {
		this.nouns = nouns;
		this.exponents = exponents;
	}

	/** One noun. */
	public static Dimension of(String noun) {
		return new Dimension(new String[] { noun }, new int[] { 1 });
	}

	/** The dimension of a product. */
	public Dimension times(Dimension other) {
		return combined(other, 1);
	}

	/** The dimension of a quotient. */
	public Dimension per(Dimension other) {
		return combined(other, -1);
	}

	/** Merges the nouns of both; those that cancel out are left out. */
	private Dimension combined(Dimension other, int sign) {
		if (other.nouns.length == 0) {
			return this;
		}
		String[] all = new String[nouns.length + other.nouns.length];
		int[] sums = new int[all.length];
		int count = 0;
		for (int i = 0, k = 0; i < nouns.length || k < other.nouns.length;) {
			int order = i == nouns.length ? 1 : k == other.nouns.length ? -1 : nouns[i].compareTo(other.nouns[k]);
			all[count] = order <= 0 ? nouns[i] : other.nouns[k];
			sums[count] = (order <= 0 ? exponents[i++] : 0) + (order >= 0 ? sign * other.exponents[k++] : 0);
			count += sums[count] == 0 ? 0 : 1;
		}
		return new Dimension(Arrays.copyOf(all, count), Arrays.copyOf(sums, count));
	}

	/** The same without a noun, whatever its exponent: what remains where the noun counts as 1. */
	public Dimension without(String noun) {
		int place = Arrays.asList(nouns).indexOf(noun);
		return place < 0 ? this : combined(new Dimension(new String[] { noun }, new int[] { exponents[place] }), -1);
	}

	/** Whether this is a pure number. */
	public boolean isOne() {
		return nouns.length == 0;
	}

	/** Whether this is counted per month. */
	public boolean isPerMonth() {
		return exponent("month") == -1;
	}

	private int exponent(String noun) {
		int place = Arrays.binarySearch(nouns, noun);
		return place < 0 ? 0 : exponents[place];
	}

	/** Whether this is an amount of one currency. */
	public boolean isMoney() {
		return nouns.length == 1 && exponents[0] == 1 && isCurrency(nouns[0]);
	}

	/** Whether this is an amount of one currency per month. */
	public boolean isMoneyPerMonth() {
		return nouns.length == 2 && times(MONTH).isMoney();
	}

	/** Whether figures of this dimension are sensibly said in percent: pure numbers and shares of one noun in another. */
	public boolean isShare() {
		int above = 0;
		int below = 0;
		for (int i = 0; i < nouns.length; i++) {
			if (isCurrency(nouns[i])) {
				return false;
			}
			above += Math.max(0, exponents[i]);
			below += TIMES.contains(nouns[i]) ? 0 : Math.max(0, -exponents[i]);
		}
		return above <= below;
	}

	/** The currencies in it. */
	public Set<String> currencies() {
		return Arrays.stream(nouns).filter(Dimension::isCurrency).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether a noun is in it. */
	public boolean has(String noun) {
		return exponent(noun) != 0;
	}

	/** Whether a noun is an ISO currency. */
	public static boolean isCurrency(String noun) {
		return BuiltIns.isCurrency(noun);
	}

	/** As a plan writes it: `deal / month`, `JPY`, `1`; nouns in the order of the alphabet, times behind them. */
	public String text() {
		String above = nouns(1).collect(Collectors.joining(" * "));
		String below = nouns(-1).map(noun -> " / " + noun).collect(Collectors.joining());
		return (above.isEmpty() ? "1" : above) + below;
	}

	private Stream<String> nouns(int sign) {
		return IntStream.range(0, nouns.length).filter(i -> exponents[i] * sign > 0).boxed()
				.sorted(Comparator.comparing(i -> TIMES.contains(nouns[i])))
				.flatMap(i -> Collections.nCopies(Math.abs(exponents[i]), nouns[i]).stream());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Dimension dimension && Arrays.equals(nouns, dimension.nouns) && Arrays.equals(exponents, dimension.exponents);
	}

	@Override
	public int hashCode() {
		return 31 * Arrays.hashCode(nouns) + Arrays.hashCode(exponents);
	}

	@Override
	public String toString() {
		return text();
	}
}
