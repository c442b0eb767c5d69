package org.sightline.logic.evaluate;

import java.util.Map;

import org.sightline.logic.compile.EffectTable;
import org.sightline.logic.compile.Program;
import org.sightline.logic.compile.Schedule;

/** How far effects are felt: X as one figure per month, from execution, ramps, delays and what remains (3.2). */
public final class Activity {

	/** Execution x of one initiative by month, counted from the start of the horizon; negative before it. */
	@FunctionalInterface
	public interface Fulfilment {

		/** The share of the planned execution that the teams can do in a month of the horizon. */
		double at(int month);
	}

	private final Program program;
	private final EffectTable effects;
	private final Schedule schedule;

	public Activity(Program program) {
		this.program = program;
		effects = program.effects();
		schedule = program.schedule();
	}

	/**
	 * X of all effects as [effect][month].
	 *
	 * @param executions planned x of each initiative by month of the horizon
	 */
	public double[][] all(double[][] executions) {
		double[][] rows = new double[effects.size()][];
		for (int e = 0; e < rows.length; e++) {
			int initiative = effects.initiatives()[e];
			rows[e] = row(e, executions[initiative], schedule.rates()[initiative], Map.of());
		}
		return rows;
	}

	/** x by month of the horizon: rate · fulfilment. */
	public double[] execution(int initiative, double rate, Fulfilment fulfilment) {
		double[] execution = new double[program.horizon().months()];
		for (int t = 0; t < execution.length; t++) {
			execution[t] = rate * fulfilment.at(t);
		}
		return execution;
	}

	/**
	 * X of one effect by month.
	 *
	 * @param execution x of its initiative by month of the horizon; the last month holds beyond it
	 * @param earlier   x before the horizon
	 * @param observed  execution rates that replace x, by month counted from the start of the horizon
	 */
	public double[] row(int effect, double[] execution, double earlier, Map<Integer, Double> observed) {
		double[] row = new double[program.months()];
		int initiative = effects.initiatives()[effect];
		int start = schedule.starts()[initiative];
		int end = schedule.ends()[initiative];
		if (start > end) {
			return row;
		}
		if (effects.cost(effect)) {
			java.util.Arrays.fill(row, Math.max(0, Math.min(row.length, start)),
					Math.max(0, (int) Math.min(row.length, end + 1L)), 1);
			return row;
		}
		double ramp = effects.ramps()[effect];
		double half = effects.halfLives()[effect];
		double held = 0;
		if (half > 0 && (long) end + effects.delays()[effect] < row.length) {
			held = Math.min(1, (end - (double) start + 1) / ramp) * mean(start, end, execution, earlier, observed);
		}
		double decay = half == Double.POSITIVE_INFINITY ? 1 : StrictMath.pow(0.5, 1 / half);
		double left = Double.NaN;
		for (int t = 0; t < row.length; t++) {
			long u = (long) t - effects.delays()[effect];
			if (u >= start && u <= end) {
				row[t] = Math.min(1, (u - start + 1) / ramp) * at((int) u, execution, earlier, observed);
			} else if (u > end && held != 0) {
				left = Double.isNaN(left) ? held * StrictMath.pow(decay, u - end) : left * decay;
				row[t] = left;
			}
		}
		return row;
	}

	private static double at(int month, double[] execution, double earlier, Map<Integer, Double> observed) {
		Double seen = observed.isEmpty() ? null : observed.get(month);
		return seen != null ? seen : planned(month, execution, earlier);
	}

	private static double planned(int month, double[] execution, double earlier) {
		return month < 0 ? earlier : execution[Math.min(month, execution.length - 1)];
	}

	/** Mean execution over the months that an initiative ran; quick even if these are very many. */
	private static double mean(int start, int end, double[] execution, double earlier, Map<Integer, Double> observed) {
		int last = execution.length - 1;
		double sum = earlier * Math.max(0.0, Math.min(end, -1) - (double) start + 1)
				+ execution[last] * Math.max(0.0, end - (double) Math.max(start, last + 1) + 1);
		for (int t = Math.max(0, start); t <= Math.min(last, end); t++) {
			sum += execution[t];
		}
		for (Map.Entry<Integer, Double> seen : observed.entrySet()) {
			if (seen.getKey() >= start && seen.getKey() <= end) {
				sum += seen.getValue() - planned(seen.getKey(), execution, earlier);
			}
		}
		return sum / (end - (double) start + 1);
	}
}
