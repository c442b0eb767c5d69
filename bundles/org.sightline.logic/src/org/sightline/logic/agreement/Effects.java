package org.sightline.logic.agreement;

import java.math.BigDecimal;

import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Fraction;
import org.sightline.model.Persistence;
import org.sightline.model.Quantity;
import org.sightline.model.Size;
import org.sightline.model.SizeMode;

/** The canonical form of an `expect` clause behind its metric. */
final class Effects {

	private final Canonical canonical;

	Effects(Canonical canonical) {
		this.canonical = canonical;
	}

	String text(Effect effect) {
		return Canonical.words(size(effect), reference("at", effect.getTouchpoint()), reference("because", effect.getHypothesis()),
				effect.getDelay() == 0 ? "" : "after " + effect.getDelay(),
				effect.getRamp() <= 1 ? "" : "ramping " + effect.getRamp(), persistence(effect));
	}

	private String reference(String word, Element element) {
		return element == null ? "" : word + " " + canonical.name(element);
	}

	private static String persistence(Effect effect) {
		if (effect.getPersistence() == Persistence.FADING) {
			return "fading " + effect.getHalfLife();
		}
		return effect.getPersistence() == Persistence.LASTING ? "lasting" : "";
	}

	/** Both ends in ascending order, a range without width as one value; `+10%` of a metric that is no fraction is relative. */
	private static String size(Effect effect) {
		Size size = effect.getSize();
		if (size == null || !written(size.getLow())) {
			return "?";
		}
		BigDecimal low = size.getLow().value();
		BigDecimal high = written(size.getHigh()) ? size.getHigh().value() : low;
		String mode = mode(size, effect.getMetric() instanceof Fraction);
		return low.compareTo(high) == 0 ? Canonical.words(Canonical.number(low), mode)
				: Canonical.words(Canonical.number(low.min(high)), "to", Canonical.number(low.max(high)), mode);
	}

	private static boolean written(Quantity quantity) {
		return quantity != null && quantity.getNumber() != null;
	}

	private static String mode(Size size, boolean fraction) {
		boolean relative = !fraction && size.getMode() == SizeMode.UNSPECIFIED && size.getLow().isPercent();
		SizeMode mode = relative ? SizeMode.RELATIVE : size.getMode();
		return mode == SizeMode.UNSPECIFIED ? "" : mode.getLiteral();
	}
}
