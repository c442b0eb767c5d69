package org.sightline.design.services;

import java.util.Optional;

import org.sightline.design.Figures;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.model.Effect;
import org.sightline.model.Fraction;
import org.sightline.model.Quantity;
import org.sightline.model.Size;
import org.sightline.model.SizeMode;

/** Sizes of effects as a picture shows them: `+5〜8pt`, `−16〜−10%`, `+20〜40 件/月`. */
public final class EffectSizes {

	private EffectSizes() {
	}

	/** The size of an effect; empty where it is not given. */
	public static String text(Effect effect) {
		Size size = effect.getSize();
		Optional<Double> low = value(size == null ? null : size.getLow());
		if (low.isEmpty() || effect.getMetric() == null) {
			return "";
		}
		double from = low.get();
		double to = value(size.getHigh()).orElse(from);
		String one = one(effect, Math.min(from, to));
		return from == to ? one : range(effect, one, one(effect, Math.max(from, to)));
	}

	private static Optional<Double> value(Quantity quantity) {
		return Optional.ofNullable(quantity).map(Quantity::value).map(Number::doubleValue);
	}

	private static String one(Effect effect, double value) {
		Figures figures = PlanFacts.of(effect).figures();
		if (effect.getSize().getMode() == SizeMode.POINTS) {
			return figures.signed(value, "") + "pt";
		}
		boolean relative = effect.getSize().getMode() == SizeMode.RELATIVE || effect.getSize().getLow().isPercent();
		return relative || effect.getMetric() instanceof Fraction ? figures.signed(value, "%")
				: figures.signed(value, figures.monthlyUnit(effect.getMetric()));
	}

	/** Both ends with their unit, and their sign if it is the same, once. */
	private static String range(Effect effect, String low, String high) {
		String unit = unit(high);
		String from = low.endsWith(unit) ? low.substring(0, low.length() - unit.length()) : low;
		String to = high.startsWith("+") && low.startsWith("+") ? high.substring(1) : high;
		return Words.of(effect, "range", from, to);
	}

	private static String unit(String figure) {
		int end = figure.length();
		while (end > 0 && !Character.isDigit(figure.charAt(end - 1))) {
			end--;
		}
		return figure.substring(end);
	}
}
