package org.sightline.logic.contribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.sightline.logic.Amount;
import org.sightline.logic.compile.Groups;
import org.sightline.logic.compile.Program;
import org.sightline.logic.evaluate.Frame;
import org.sightline.logic.evaluate.Workload;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;

/**
 * For each goal and initiative, what the goal's figure would be in plans that differ by this initiative. Of such a plan
 * only what follows from the difference is computed: with many separate funnels, an initiative costs its funnel and those
 * whose initiatives share its teams.
 */
public final class Counterfactuals {

	/**
	 * How a goal's figure is read from its metric's row.
	 *
	 * @param within weight of each month within the horizon
	 * @param beyond weight of each month behind it
	 */
	public record Reading(Goal goal, int row, double[] within, double[] beyond) {
	}

	private static final Counterfactual NONE = new Counterfactual(Amount.NOTHING, Amount.NOTHING, Amount.NOTHING, Amount.NOTHING);
	/** Initiatives that one thread looks at in a row, with a copy of the plan's figures. */
	private static final int CHUNK = 250;

	private final Program program;
	private final List<Reading> goals;
	private final int[][] goalsOfRow;
	private final Variants variants;
	private final Downstream downstream;
	private final Frame expected;
	private final Frame without;
	private final Map<Initiative, Map<Goal, Counterfactual>> figures = new HashMap<>();
	private final Set<Goal> known = new HashSet<>();

	/**
	 * Evaluates all variants, on all processors.
	 *
	 * @param activity X as [effect][month]
	 * @param expected the expected case, computed
	 * @param without  the case without initiatives, computed
	 */
	public Counterfactuals(Program program, Workload workload, double[][] activity, List<Reading> goals, Frame expected, Frame without) {
		this.program = program;
		this.goals = List.copyOf(goals);
		this.expected = expected;
		this.without = without;
		goals.forEach(reading -> known.add(reading.goal()));
		goalsOfRow = Groups.of(program.tape().rows(), goals.size(), g -> new int[] { goals.get(g).row() });
		downstream = new Downstream(program.tape(), goals.stream().mapToInt(Reading::row).toArray());
		variants = new Variants(program, workload, activity, input -> downstream.matters(program.inputRows()[input]));
		int n = program.initiatives().size();
		List<Map<Goal, Counterfactual>> rows = new ArrayList<>();
		IntStream.range(0, (n + CHUNK - 1) / CHUNK).parallel().mapToObj(this::chunk).forEachOrdered(rows::addAll);
		for (int i = 0; i < n; i++) {
			figures.put(program.initiatives().get(i), rows.get(i));
		}
	}

	/** The figures of an initiative for a goal. */
	public Counterfactual of(Goal goal, Initiative initiative) {
		if (!known.contains(goal) || !figures.containsKey(initiative)) {
			throw new IllegalArgumentException("No figures for " + goal.getName() + " and " + initiative.getName());
		}
		return figures.get(initiative).getOrDefault(goal, NONE);
	}

	/** The figures of an initiative for the goals on which it has a bearing, in the order of the text; for others all are 0. */
	public Map<Goal, Counterfactual> of(Initiative initiative) {
		return Collections.unmodifiableMap(figures.get(initiative));
	}

	private List<Map<Goal, Counterfactual>> chunk(int chunk) {
		Variant bare = new Variant(program, downstream, without);
		Variant planned = new Variant(program, downstream, expected);
		return IntStream.range(chunk * CHUNK, Math.min(program.initiatives().size(), (chunk + 1) * CHUNK))
				.mapToObj(i -> initiative(i, bare, planned)).toList();
	}

	private Map<Goal, Counterfactual> initiative(int i, Variant bare, Variant planned) {
		Map<Integer, Amount> alone = changes(bare, without, variants.alone(i));
		Map<Integer, Amount> removed = changes(planned, expected, variants.without(i));
		Map<Integer, Amount> untouched = changes(planned, expected, variants.untouched(i));
		Map<Integer, Amount> better = changes(planned, expected, variants.better(i));
		BitSet concerned = new BitSet();
		List.of(alone, removed, untouched, better).forEach(changes -> changes.keySet().forEach(concerned::set));
		Map<Goal, Counterfactual> row = new LinkedHashMap<>();
		concerned.stream().forEach(g -> row.put(goals.get(g).goal(), new Counterfactual(alone.getOrDefault(g, Amount.NOTHING),
				Amount.NOTHING.minus(removed.getOrDefault(g, Amount.NOTHING)),
				Amount.NOTHING.minus(untouched.getOrDefault(g, Amount.NOTHING)), better.getOrDefault(g, Amount.NOTHING))));
		return row;
	}

	/** By how much the goals' figures change if some inputs do; goals on which that has no bearing are left out. */
	private Map<Integer, Amount> changes(Variant variant, Frame from, Replaced replaced) {
		Map<Integer, Amount> changes = new HashMap<>();
		variant.evaluate(replaced).stream().forEach(row -> {
			for (int g : goalsOfRow[row]) {
				Reading reading = goals.get(g);
				changes.put(g, new Amount(variant.sum(row, reading.within()) - from.sum(row, reading.within(), 0),
						variant.sum(row, reading.beyond()) - from.sum(row, reading.beyond(), 0)));
			}
		});
		return changes;
	}
}
