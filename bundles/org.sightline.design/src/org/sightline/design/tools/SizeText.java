package org.sightline.design.tools;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sightline.dsl.values.Numbers;
import org.sightline.model.Effect;
import org.sightline.model.Fraction;
import org.sightline.model.Metric;
import org.sightline.model.PlanFactory;
import org.sightline.model.Quantity;
import org.sightline.model.Size;
import org.sightline.model.SizeMode;

/**
 * Sizes of effects as a person types them: as the language writes them (`+5 to +8 points`), as pictures show them (`+5〜8pt`), or
 * short (`+5..8pt`, `+2%`).
 *
 * @param low     the lower end
 * @param high    the upper end; empty for a single value
 * @param percent whether the ends are percentages
 * @param mode    percentage points, relative, or neither said
 */
public record SizeText(BigDecimal low, Optional<BigDecimal> high, boolean percent, SizeMode mode) {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);
	private static final String NUMBER = "([+-]?\\d[\\d_]*(?:\\.\\d+)?[kmb万億]?)\\s*(%?)\\s*";
	private static final Pattern SIZE = Pattern.compile(NUMBER + "(?:(?:to|\\.{2,3}|[~〜–—]|から)\\s*" + NUMBER
			+ ")?(points?|pts?|ポイント|relative|相対)?", Pattern.CASE_INSENSITIVE);

	/**
	 * The size that a text means for a metric.
	 *
	 * @throws RefusedException if it means none, or could mean two
	 */
	public static SizeText read(String text, Metric metric) {
		String plain = Normalizer.normalize(text, Form.NFKC).strip().replace('−', '-').replace(",", "");
		Matcher parts = SIZE.matcher(plain);
		if (!parts.matches()) {
			throw unread(metric);
		}
		SizeMode mode = mode(parts.group(5));
		boolean percent = mode != SizeMode.POINTS && (mode == SizeMode.RELATIVE || !parts.group(2).isEmpty() || "%".equals(parts.group(4)));
		BigDecimal low = number(parts.group(1), metric);
		Optional<BigDecimal> high = Optional.ofNullable(parts.group(3)).map(digits -> number(digits, metric));
		SizeText read = new SizeText(low, high, percent, mode);
		read.requireMeaning(metric);
		return read;
	}

	private static RefusedException unread(Metric metric) {
		return new RefusedException(metric instanceof Fraction ? "size.unread.share" : "size.unread.amount");
	}

	private static BigDecimal number(String digits, Metric metric) {
		return Numbers.read(scaled(digits)).orElseThrow(() -> unread(metric));
	}

	/** `k` is small in the language, `M` and `B` are large; a person need not know. */
	private static String scaled(String digits) {
		return digits.toUpperCase(Locale.ROOT).replace('K', 'k');
	}

	private static SizeMode mode(String word) {
		if (word == null) {
			return SizeMode.UNSPECIFIED;
		}
		return word.toLowerCase(Locale.ROOT).startsWith("p") || word.equals("ポイント") ? SizeMode.POINTS : SizeMode.RELATIVE;
	}

	private void requireMeaning(Metric metric) {
		boolean share = metric instanceof Fraction;
		if (share && mode == SizeMode.UNSPECIFIED) {
			throw new RefusedException("size.which", metric, as(false, SizeMode.POINTS), as(true, SizeMode.RELATIVE));
		}
		if (!share && mode == SizeMode.POINTS) {
			throw new RefusedException("size.points", metric, as(true, SizeMode.UNSPECIFIED), as(false, SizeMode.UNSPECIFIED));
		}
		if (percent && ends().anyMatch(end -> end.compareTo(ALL.negate()) < 0)) {
			throw new RefusedException(share ? "size.below.share" : "size.below.amount", metric);
		}
		if (mode == SizeMode.POINTS && ends().anyMatch(end -> end.abs().compareTo(ALL) > 0)) {
			throw new RefusedException("size.beyond", metric);
		}
	}

	private Stream<BigDecimal> ends() {
		return Stream.concat(Stream.of(low), high.stream());
	}

	private String as(boolean inPercent, SizeMode other) {
		return new SizeText(low, high, inPercent, other).toString();
	}

	/** What an effect says; empty where it says no size that can be read. */
	public static Optional<SizeText> of(Effect effect) {
		Size size = effect.getSize();
		if (size == null || size.getLow() == null || size.getLow().getNumber() == null) {
			return Optional.empty();
		}
		return Optional.of(new SizeText(size.getLow().getNumber(), Optional.ofNullable(size.getHigh()).map(Quantity::getNumber),
				size.getLow().isPercent(), size.getMode()));
	}

	/**
	 * The same change said of another metric: a part of its value everywhere, percentage points of a share only, and an amount of
	 * anything else; empty where it cannot be said.
	 */
	Optional<SizeText> saidOf(Metric metric) {
		boolean share = metric instanceof Fraction;
		if (percent) {
			return Optional.of(new SizeText(low, high, true, share ? SizeMode.RELATIVE : mode));
		}
		return share == (mode == SizeMode.POINTS) ? Optional.of(this) : Optional.empty();
	}

	/** Whether it is an amount in the metric's own unit. */
	boolean isAmount() {
		return !percent && mode == SizeMode.UNSPECIFIED;
	}

	/** The smallest size that means something: one point of a share, one percent of anything else. */
	public static SizeText least(Metric metric) {
		boolean share = metric instanceof Fraction;
		return new SizeText(BigDecimal.ONE, Optional.empty(), !share, share ? SizeMode.POINTS : SizeMode.UNSPECIFIED);
	}

	/** Gives an effect this size; of the one that it has, what stays the same stays as it is. */
	public void giveTo(Effect effect) {
		if (effect.getSize() == null) {
			effect.setSize(PlanFactory.eINSTANCE.createSize());
		}
		Size size = effect.getSize();
		size.setLow(changed(size.getLow(), low));
		size.setHigh(high.map(number -> changed(size.getHigh(), number)).orElse(null));
		size.setMode(mode);
	}

	private Quantity changed(Quantity old, BigDecimal number) {
		Quantity quantity = old == null ? PlanFactory.eINSTANCE.createQuantity() : old;
		if (quantity.getNumber() == null || quantity.getNumber().compareTo(number) != 0) {
			quantity.setNumber(number);
		}
		quantity.setPercent(percent);
		return quantity;
	}

	/** As the language writes it. */
	@Override
	public String toString() {
		String word = mode == SizeMode.POINTS ? " points" : mode == SizeMode.RELATIVE ? " relative" : "";
		return end(low) + high.map(upper -> " to " + end(upper)).orElse("") + word;
	}

	private String end(BigDecimal number) {
		String digits = number.toPlainString();
		return (number.signum() > 0 ? "+" : "") + digits + (percent ? "%" : "");
	}
}
