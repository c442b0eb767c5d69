package org.sightline.logic;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.sightline.logic.compile.Program;
import org.sightline.logic.evaluate.Activity;
import org.sightline.logic.evaluate.Levels;
import org.sightline.model.Effect;
import org.sightline.model.Initiative;

/** How far each effect is felt in each month: X(t) of its planned or observed execution, a share of its size (3.2). */
public final class Activities {

	private final Program program;
	private final double[][] rows;
	private final double[][] execution;
	private final Map<Effect, Integer> places = new HashMap<>();
	private final Map<Initiative, double[]> executions = new HashMap<>();

	Activities(Program program, double[][] rows, double[][] execution) {
		this.program = program;
		this.rows = rows;
		this.execution = execution;
		for (int e = 0; e < rows.length; e++) {
			int place = e;
			program.effects().effects().get(e).ifPresent(effect -> places.put(effect, place));
		}
		for (int i = 0; i < execution.length; i++) {
			executions.put(program.initiatives().get(i), execution[i]);
		}
	}

	/** X(t) of an effect; 0 for one that is left out of the computation. */
	public double of(Effect effect, int month) {
		Integer place = places.get(effect);
		return place == null ? 0 : rows[place][month];
	}

	/** Planned execution x(t) of an initiative: its rate times what its teams can do of it; the last month of the horizon holds behind it. */
	public double execution(Initiative initiative, int month) {
		double[] own = executions.get(initiative);
		return own[Math.min(month, own.length - 1)];
	}

	/** The inputs' values with effects of expected size that are felt so. */
	public Inputs inputs() {
		return new Inputs(program, new Levels(program.flow()).values(program.effects().expectedSizes(), rows));
	}

	/** The same with execution rates (shares, by month) in place of x(t) wherever one is given. */
	public Activities with(Map<Initiative, Map<YearMonth, Double>> observed) {
		Activity activity = new Activity(program);
		double[][] changed = rows.clone();
		for (int e = 0; e < changed.length; e++) {
			int i = program.effects().initiatives()[e];
			Map<YearMonth, Double> seen = observed.getOrDefault(program.initiatives().get(i), Map.of());
			if (!seen.isEmpty()) {
				Map<Integer, Double> byIndex = new HashMap<>();
				seen.forEach((month, rate) -> byIndex.put(program.horizon().index(month), rate));
				changed[e] = activity.row(e, execution[i], program.schedule().rates()[i], byIndex);
			}
		}
		return new Activities(program, changed, execution);
	}

	double[][] rows() {
		return Arrays.copyOf(rows, rows.length);
	}
}
