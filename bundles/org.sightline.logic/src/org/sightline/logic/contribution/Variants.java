package org.sightline.logic.contribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.sightline.logic.compile.EffectTable;
import org.sightline.logic.compile.Groups;
import org.sightline.logic.compile.Program;
import org.sightline.logic.compile.Schedule;
import org.sightline.logic.evaluate.Activity;
import org.sightline.logic.evaluate.Levels;
import org.sightline.logic.evaluate.Workload;

/** The inputs' values of plans that differ by one initiative from a plan; only inputs that differ are worked out. */
final class Variants {

	/** One point of an execution rate. */
	private static final double POINT = 0.01;

	private final Program program;
	private final EffectTable effects;
	private final Schedule schedule;
	private final Levels levels;
	private final Activity activity;
	private final Workload workload;
	private final double[][] planned;
	private final double[] sizes;
	private final IntPredicate matters;
	private final int[][] effectsOf;
	private final int[][] initiativesOf;
	private final int[] shapes;

	/**
	 * @param planned X as [effect][month]
	 * @param matters whether an input makes a difference to anything that is asked for; others are left out
	 */
	Variants(Program program, Workload workload, double[][] planned, IntPredicate matters) {
		this.program = program;
		this.workload = workload;
		this.planned = planned;
		this.matters = matters;
		effects = program.effects();
		schedule = program.schedule();
		levels = new Levels(program.flow());
		activity = new Activity(program);
		sizes = effects.expectedSizes();
		effectsOf = Groups.of(program.initiatives().size(), effects.size(), e -> new int[] { effects.initiatives()[e] });
		initiativesOf = Groups.of(program.teams().size(), program.initiatives().size(), i -> schedule.teams()[i]);
		shapes = Shape.of(effects, schedule);
	}

	/** Inputs that an initiative alone makes different from those of no initiative. */
	Replaced alone(int initiative) {
		double[][] x = planned.clone();
		int[] own = effectsOf[initiative];
		double rate = schedule.rates()[initiative];
		double[] execution = activity.execution(initiative, rate, t -> workload.fulfilmentAlone(initiative, t));
		for (int e : own) {
			x[e] = activity.row(e, execution, rate, Map.of());
		}
		return replaced(inputs(own), input -> {
			int[] acting = Arrays.stream(own).filter(e -> effects.inputs()[e] == input).toArray();
			return levels.raw(input, acting, sizes, x);
		});
	}

	/** Inputs that differ without an initiative, the others being carried out as with it. */
	Replaced untouched(int initiative) {
		return without(initiative, sizes, planned, inputs(effectsOf[initiative]));
	}

	/** Inputs that differ without an initiative, its teams having more time for the others. */
	Replaced without(int initiative) {
		double[][] x = planned.clone();
		double[] scaled = sizes.clone();
		double[][] byShape = new double[effects.size()][];
		BitSet touched = inputs(effectsOf[initiative]);
		Freed freed = new Freed(schedule, workload, program.horizon().months(), initiative);
		BitSet others = new BitSet();
		for (int team : freed.teams()) {
			for (int other : initiativesOf[team]) {
				if (other != initiative && freed.concerns(other)) {
					others.set(other);
				}
			}
		}
		for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
			for (int e : effectsOf[other]) {
				if (!effects.cost(e) && matters.test(effects.inputs()[e])) {
					if (byShape[shapes[e]] == null) {
						byShape[shapes[e]] = carriedOutFully(e, freed);
					}
					x[e] = byShape[shapes[e]];
					scaled[e] = sizes[e] * schedule.rates()[other];
					touched.set(effects.inputs()[e]);
				}
			}
		}
		return without(initiative, scaled, x, touched);
	}

	/** X of an effect by month if its initiative were planned to be carried out fully: the same for all of its shape. */
	private double[] carriedOutFully(int effect, Freed freed) {
		int initiative = effects.initiatives()[effect];
		return activity.row(effect, activity.execution(initiative, 1, t -> freed.fulfilmentOf(initiative, t)), 1, Map.of());
	}

	/** Inputs that differ when an initiative is carried out one point better; none if it is planned to be carried out fully. */
	Replaced better(int initiative) {
		double rate = schedule.rates()[initiative];
		double raised = Math.min(1, rate + POINT);
		if (raised <= rate) {
			return Replaced.NOTHING;
		}
		double[][] x = planned.clone();
		double[] execution = activity.execution(initiative, raised, t -> workload.fulfilmentOf(initiative, t));
		for (int e : effectsOf[initiative]) {
			x[e] = activity.row(e, execution, raised, Map.of());
		}
		return replaced(inputs(effectsOf[initiative]), input -> levels.raw(input, sizes, x));
	}

	private Replaced without(int initiative, double[] sizes, double[][] x, BitSet touched) {
		return replaced(touched, input -> {
			int[] acting = levels.effectsOf(input);
			boolean own = false;
			for (int e : acting) {
				own |= effects.initiatives()[e] == initiative;
			}
			return levels.raw(input, own ? Arrays.stream(acting).filter(e -> effects.initiatives()[e] != initiative).toArray() : acting,
					sizes, x);
		});
	}

	private Replaced replaced(BitSet touched, IntFunction<double[]> raw) {
		int[] inputs = touched.stream().toArray();
		double[][] values = new double[inputs.length][];
		Arrays.setAll(values, k -> levels.keep(inputs[k], raw.apply(inputs[k])));
		return new Replaced(inputs, values);
	}

	private BitSet inputs(int[] chosen) {
		BitSet inputs = new BitSet();
		for (int e : chosen) {
			if (matters.test(effects.inputs()[e])) {
				inputs.set(effects.inputs()[e]);
			}
		}
		return inputs;
	}
}
