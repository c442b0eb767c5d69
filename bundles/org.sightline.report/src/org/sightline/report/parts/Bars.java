package org.sightline.report.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.sightline.report.html.Html;

/**
 * Bars in the rows of a table, all on one scale: what came before, what this adds, what it comes to.
 *
 * @param low  value at the left end
 * @param high value at the right end
 * @param goal a value that is marked in every row
 */
public record Bars(double low, double high, Optional<Double> goal) {

	private static final int WIDTH = 430;
	private static final int HEIGHT = 26;
	/** Room at the right end, and at the left one where the scale does not begin with zero, as a share of what is shown. */
	private static final double ROOM = 0.08;
	private static final double THINNEST = 1.5;

	/** A piece of a bar from one value to another; its class says what it is. */
	public record Piece(double from, double to, String kind) {
	}

	/** A scale that shows some values: from zero, or from near them where they lie far away from it. */
	public static Bars showing(List<Double> values, Optional<Double> goal) {
		double least = Math.min(values.stream().mapToDouble(Double::doubleValue).min().orElse(0), goal.orElse(Double.MAX_VALUE));
		double most = Math.max(values.stream().mapToDouble(Double::doubleValue).max().orElse(1), goal.orElse(-Double.MAX_VALUE));
		double room = Math.max(ROOM * (most - least), Math.ulp(most));
		boolean near = least > 0 && least < 3 * (most - least);
		return new Bars(near ? 0 : least > 0 ? least - 2 * room : Math.min(0, least - room), Math.max(0, most + room), goal);
	}

	/** Whether bars begin elsewhere than at zero. */
	public boolean isCut() {
		return low > 0;
	}

	/** A bar from the left end to a value. */
	public void whole(Html html, double to, String kind) {
		begin(html);
		double from = Math.max(low, Math.min(0, to));
		rectangle(html, x(from), x(Math.max(0, to)) - x(from), 3, HEIGHT - 6, kind);
		if (isCut()) {
			html.begin("path", "class", "cut", "d", "M13,1h6l-7," + (HEIGHT - 2) + "h-6z").end();
			html.begin("path", "class", "slant", "d", "M13,1l-7," + (HEIGHT - 2) + "m6,0l7,-" + (HEIGHT - 2)).end();
		}
		goal(html);
		html.end();
	}

	/** Pieces one below the other. */
	public void pieces(Html html, List<Piece> pieces) {
		begin(html);
		double height = (HEIGHT - 6.0) / Math.max(1, pieces.size());
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			double left = x(Math.min(piece.from, piece.to));
			double width = Math.max(THINNEST, x(Math.max(piece.from, piece.to)) - left);
			rectangle(html, left, width, 3 + i * height, height, piece.kind);
		}
		goal(html);
		html.end();
	}

	private static void begin(Html html) {
		html.begin("svg", "class", "bar", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "aria-hidden", "true", "preserveAspectRatio", "none");
	}

	private void goal(Html html) {
		goal.ifPresent(value -> html.begin("path", "class", "goal", "d", "M" + number(x(value)) + ",0v" + HEIGHT).end());
	}

	private static void rectangle(Html html, double x, double width, double y, double height, String kind) {
		html.begin("rect", "class", kind, "x", number(x), "y", number(y), "width", number(width), "height", number(height)).end();
	}

	private double x(double value) {
		return Math.max(0, Math.min(WIDTH, (value - low) / (high - low) * WIDTH));
	}

	private static String number(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
	}
}
