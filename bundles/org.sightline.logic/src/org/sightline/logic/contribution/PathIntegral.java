package org.sightline.logic.contribution;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Aumann–Shapley: integrates what each component adds along a path. The path is cut where a min, max or clamp changes
 * sides; smooth pieces are integrated by Gauss–Legendre rules of rising order until two of them agree for every component
 * and their sum is what the figure really changes by, and are halved where none do. What is left open is stated as a remainder.
 */
public final class PathIntegral {

	/** Most pieces that a path is cut into. */
	private static final int MOST_PIECES = 4_000;
	private static final double CLOSE = 1e-12;
	private static final double ROUNDING = 1e-14;
	/** A kink is located this closely; what it can spoil is of the same order. */
	private static final double NARROW = 1e-14;

	private static final List<Gauss> FINER = List.of(Gauss.THREE, Gauss.FIVE, Gauss.NINE);

	private record Place(double at, double[] values, double[] switches) {
	}

	private record Piece(Place from, Place to) {
		double width() {
			return to.at - from.at;
		}
	}

	private final Path path;
	private final Place start;
	private final Place end;
	private final double[] scale;
	private final double[][] sums;

	/** Integrates a path. */
	public PathIntegral(Path path) {
		this.path = path;
		start = place(0);
		double[][] first = path.slopes();
		end = place(1);
		double[][] last = path.slopes();
		sums = new double[first.length][];
		scale = new double[first.length];
		for (int figure = 0; figure < first.length; figure++) {
			sums[figure] = new double[first[figure].length];
			scale[figure] = Math.max(magnitude(first[figure]), magnitude(last[figure]));
		}
		integrate();
	}

	/** What each component contributes to a figure. */
	public double[] contributions(int figure) {
		double[] contributions = sums[figure].clone();
		Arrays.setAll(contributions, c -> contributions[c] * path.step(c));
		return contributions;
	}

	/** The mean derivative of a figure by each component on the way, also by those that do not move. */
	public double[] means(int figure) {
		return sums[figure].clone();
	}

	/** What the figure changes by from the start to the end of the path. */
	public double change(int figure) {
		return end.values[figure] - start.values[figure];
	}

	/** The part of the change that the contributions do not explain: rounding, or a pole on the path. */
	public double remainder(int figure) {
		return change(figure) - Arrays.stream(contributions(figure)).sum();
	}

	private double magnitude(double[] slopes) {
		double sum = 0;
		for (int c = 0; c < slopes.length; c++) {
			sum += Math.abs(slopes[c] * path.step(c));
		}
		return sum;
	}

	private Place place(double at) {
		path.moveTo(at);
		return new Place(at, path.values().clone(), path.switches().clone());
	}

	private void integrate() {
		Deque<Piece> open = new ArrayDeque<>();
		open.push(new Piece(start, end));
		for (int pieces = 0; !open.isEmpty(); pieces++) {
			Piece piece = open.pop();
			int kink = piece.width() <= 2 * NARROW ? -1 : kink(piece);
			if (kink >= 0 && pieces < MOST_PIECES) {
				Piece around = locate(piece, kink);
				open.push(new Piece(around.to, piece.to));
				open.push(around);
				open.push(new Piece(piece.from, around.from));
			} else {
				smooth(piece, open, pieces);
			}
		}
	}

	private static int kink(Piece piece) {
		double[] a = piece.from.switches;
		double[] b = piece.to.switches;
		for (int k = 0; k < a.length; k++) {
			if (a[k] < 0 && b[k] > 0 || a[k] > 0 && b[k] < 0) {
				return k;
			}
		}
		return -1;
	}

	/** A piece so narrow that it holds the kink and nothing else that matters: false position (Illinois), and halves where that is slow. */
	private Piece locate(Piece piece, int kink) {
		Place low = piece.from;
		Place high = piece.to;
		double atLow = low.switches[kink];
		double atHigh = high.switches[kink];
		for (int step = 0; step < 120 && high.at - low.at > NARROW; step++) {
			double width = high.at - low.at;
			double guess = step % 3 == 2 ? low.at + width / 2 : low.at + width * (atLow / (atLow - atHigh));
			guess = Math.max(low.at + NARROW / 3, Math.min(high.at - NARROW / 3, guess));
			if (guess <= low.at || guess >= high.at) {
				break;
			}
			Place middle = place(guess);
			double value = middle.switches[kink];
			if (value == 0 || value > 0 == atHigh > 0) {
				high = middle;
				atHigh = value == 0 ? Math.copySign(Double.MIN_NORMAL, atHigh) : value;
				atLow /= 2;
			} else {
				low = middle;
				atLow = value;
				atHigh /= 2;
			}
		}
		return new Piece(low, high);
	}

	private void smooth(Piece piece, Deque<Piece> open, int pieces) {
		if (piece.width() <= 2 * NARROW) {
			add(rule(piece, Gauss.ONE));
			return;
		}
		double[][] coarse = rule(piece, Gauss.TWO);
		for (Gauss finer : FINER) {
			double[][] fine = rule(piece, finer);
			if (settled(piece, fine, coarse)) {
				add(fine);
				return;
			}
			coarse = fine;
		}
		if (piece.width() > 1e-9 && pieces < MOST_PIECES) {
			Place middle = place(piece.from.at + piece.width() / 2);
			open.push(new Piece(middle, piece.to));
			open.push(new Piece(piece.from, middle));
		} else {
			add(coarse);
		}
	}

	private void add(double[][] integrals) {
		for (int figure = 0; figure < sums.length; figure++) {
			for (int c = 0; c < sums[figure].length; c++) {
				sums[figure][c] += Double.isFinite(integrals[figure][c]) ? integrals[figure][c] : 0;
			}
		}
	}

	private boolean settled(Piece piece, double[][] fine, double[][] coarse) {
		for (int figure = 0; figure < sums.length; figure++) {
			double from = piece.from.values[figure];
			double to = piece.to.values[figure];
			double tolerance = CLOSE * scale[figure] * Math.max(piece.width(), 0.01)
					+ ROUNDING * Math.max(Math.abs(from), Math.abs(to));
			double sum = 0;
			for (int c = 0; c < fine[figure].length; c++) {
				sum += fine[figure][c] * path.step(c);
				if (!(Math.abs((fine[figure][c] - coarse[figure][c]) * path.step(c)) <= tolerance)) {
					return false;
				}
			}
			if (!(Math.abs(sum - (to - from)) <= 10 * tolerance)) {
				return false;
			}
		}
		return true;
	}

	private double[][] rule(Piece piece, Gauss rule) {
		double[][] total = new double[sums.length][];
		Arrays.setAll(total, figure -> new double[sums[figure].length]);
		for (int node = 0; node < rule.nodes().length; node++) {
			path.moveTo(piece.from.at + piece.width() * rule.nodes()[node]);
			double[][] slopes = path.slopes();
			double weight = piece.width() * rule.weights()[node];
			for (int figure = 0; figure < total.length; figure++) {
				for (int c = 0; c < total[figure].length; c++) {
					total[figure][c] += weight * slopes[figure][c];
				}
			}
		}
		return total;
	}
}
