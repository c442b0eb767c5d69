package org.sightline.checks;

import java.math.BigDecimal;
import java.util.Optional;

import org.sightline.model.Quantity;
import org.sightline.model.Size;

/** Numbers as far as a plan gives them. */
public final class Numbers {

	private Numbers() {
	}

	/** The value of a quantity, 24% being 0.24; empty where none is given or it could not be read. */
	public static Optional<BigDecimal> value(Quantity quantity) {
		return quantity == null || quantity.getNumber() == null ? Optional.empty() : Optional.of(quantity.value());
	}

	/** Whether a value is given and zero. */
	public static boolean isZero(Quantity quantity) {
		return value(quantity).filter(value -> value.signum() == 0).isPresent();
	}

	/** Whether an effect's size is given and zero at both ends. */
	public static boolean isZero(Size size) {
		return size != null && isZero(size.getLow()) && (size.getHigh() == null || isZero(size.getHigh()));
	}

	/** Whether a value is given and negative. */
	public static boolean isNegative(Quantity quantity) {
		return value(quantity).filter(value -> value.signum() < 0).isPresent();
	}

	/** Whether a value is given and no share: below 0 or above 1. */
	public static boolean isNoShare(Quantity quantity) {
		return value(quantity).filter(value -> value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0).isPresent();
	}

	/** A quantity as a plan writes it: `24%`, `380000`. */
	public static String text(Quantity quantity) {
		return quantity == null || quantity.getNumber() == null ? "?"
				: quantity.getNumber().stripTrailingZeros().toPlainString() + (quantity.isPercent() ? "%" : "");
	}
}
