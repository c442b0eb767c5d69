package org.sightline.logic.contribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.sightline.logic.Amount;
import org.sightline.logic.compile.Program;
import org.sightline.logic.evaluate.Levels;
import org.sightline.logic.evaluate.Workload;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;

/** For each goal and initiative, what the goal's figure would be in plans that differ by this initiative. */
public final class Counterfactuals {

	/**
	 * How a goal's figure is read from its metric's row.
	 *
	 * @param within weight of each month within the horizon
	 * @param beyond weight of each month behind it
	 */
	public record Reading(Goal goal, int row, double[] within, double[] beyond) {
	}

	private static final int KINDS = 4;
	private static final int GROUP = Batch.LANES / KINDS;

	private final Program program;
	private final List<Reading> goals;
	private final Variants variants;
	private final double[][] expected;
	private final double[][] without;
	private final Amount[] expectedAmounts;
	private final Amount[] withoutAmounts;
	private final Map<Goal, Map<Initiative, Counterfactual>> figures = new HashMap<>();

	/**
	 * Evaluates all variants, several at once and on all processors.
	 *
	 * @param activity X as [effect][month]
	 */
	public Counterfactuals(Program program, Workload workload, double[][] activity, List<Reading> goals) {
		this.program = program;
		this.goals = List.copyOf(goals);
		variants = new Variants(program, workload, activity);
		Levels levels = new Levels(program);
		expected = levels.values(program.effects().expectedSizes(), activity);
		without = levels.values(new double[program.effects().size()], activity);
		Batch plans = new Batch(program);
		plans.fill(0, expected, Map.of());
		plans.fill(1, without, Map.of());
		plans.run();
		expectedAmounts = amounts(plans, 0);
		withoutAmounts = amounts(plans, 1);
		goals.forEach(reading -> figures.put(reading.goal(), new HashMap<>()));
		int n = program.initiatives().size();
		List<Counterfactual[]> rows = new ArrayList<>();
		IntStream.range(0, (n + GROUP - 1) / GROUP).parallel().mapToObj(this::group).forEachOrdered(rows::addAll);
		for (int i = 0; i < n; i++) {
			for (int g = 0; g < goals.size(); g++) {
				figures.get(goals.get(g).goal()).put(program.initiatives().get(i), rows.get(i)[g]);
			}
		}
	}

	/** The figures of an initiative for a goal. */
	public Counterfactual of(Goal goal, Initiative initiative) {
		Counterfactual found = figures.getOrDefault(goal, Map.of()).get(initiative);
		if (found == null) {
			throw new IllegalArgumentException("No figures for " + goal.getName() + " and " + initiative.getName());
		}
		return found;
	}

	private List<Counterfactual[]> group(int group) {
		Batch batch = new Batch(program);
		int from = group * GROUP;
		int to = Math.min(program.initiatives().size(), from + GROUP);
		for (int i = from; i < to; i++) {
			int lane = (i - from) * KINDS;
			batch.fill(lane, without, variants.alone(i));
			batch.fill(lane + 1, expected, variants.without(i));
			batch.fill(lane + 2, expected, variants.untouched(i));
			batch.fill(lane + 3, expected, variants.better(i));
		}
		batch.run();
		List<Counterfactual[]> rows = new ArrayList<>();
		for (int i = from; i < to; i++) {
			int lane = (i - from) * KINDS;
			Amount[] alone = amounts(batch, lane);
			Amount[] removed = amounts(batch, lane + 1);
			Amount[] untouched = amounts(batch, lane + 2);
			Amount[] better = amounts(batch, lane + 3);
			Counterfactual[] row = new Counterfactual[goals.size()];
			for (int g = 0; g < row.length; g++) {
				row[g] = new Counterfactual(alone[g].minus(withoutAmounts[g]), expectedAmounts[g].minus(removed[g]),
						expectedAmounts[g].minus(untouched[g]), better[g].minus(expectedAmounts[g]));
			}
			rows.add(row);
		}
		return rows;
	}

	private Amount[] amounts(Batch batch, int lane) {
		return goals.stream().map(goal -> new Amount(batch.sum(goal.row(), goal.within(), lane),
				batch.sum(goal.row(), goal.beyond(), lane))).toArray(Amount[]::new);
	}
}
