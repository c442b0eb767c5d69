package org.sightline.report.plan;

/** Differences beside a large figure: a few yen of hundreds of millions are noise. */
final class Amounts {

	/** Share of a figure below which a difference from it is nothing. */
	private static final double NOISE = 1e-5;

	private Amounts() {
	}

	/** A difference as far as it matters beside a figure: rounded to a power of ten, a hundred-thousandth to a ten-thousandth part of it. */
	static double among(double difference, double figure) {
		if (figure == 0 || difference == 0) {
			return difference;
		}
		double step = Math.pow(10, Math.ceil(Math.log10(Math.abs(figure) * NOISE)));
		return Math.round(difference / step) * step;
	}
}
