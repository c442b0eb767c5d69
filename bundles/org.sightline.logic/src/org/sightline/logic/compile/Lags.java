package org.sightline.logic.compile;

import java.math.BigDecimal;

import org.sightline.model.Call;
import org.sightline.model.NumberLiteral;

/** How far `prev` and `lag` look back. */
final class Lags {

	private static final BigDecimal FARTHEST = BigDecimal.valueOf(1_000_000);

	private Lags() {
	}

	/** Months that a call looks back: 0 or more; -1 if it does not look back, or not by a whole number of months. */
	static int months(Call call) {
		if ("prev".equals(call.getFunction()) && call.getArguments().size() == 1) {
			return 1;
		}
		if (!"lag".equals(call.getFunction()) || call.getArguments().size() != 2
				|| !(call.getArguments().get(1) instanceof NumberLiteral literal) || literal.getValue() == null) {
			return -1;
		}
		BigDecimal months = literal.getValue().value();
		boolean whole = months != null && months.signum() >= 0 && months.compareTo(FARTHEST) <= 0
				&& months.stripTrailingZeros().scale() <= 0;
		return whole ? months.intValueExact() : -1;
	}
}
