package org.sightline.logic.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.dsl.Horizon;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.logic.Problem;
import org.sightline.logic.Problem.Kind;
import org.sightline.logic.compile.Tape.Op;
import org.sightline.model.Fraction;
import org.sightline.model.Metric;

/** Turns a plan into a {@link Program}, leaving out and listing what cannot be computed. */
public final class PlanCompiler {

	private final PlanModel model;
	private final Horizon horizon;
	private final int months;
	private final List<Problem> problems;
	private final List<Metric> metrics;
	private final Map<Metric, Integer> index = new HashMap<>();
	private final TapeBuilder tape = new TapeBuilder();
	private final int spend;

	/**
	 * @param months   months to compute, from the start of the horizon
	 * @param problems receives what was left out
	 */
	public PlanCompiler(PlanModel model, Horizon horizon, int months, List<Problem> problems) {
		this.model = model;
		this.horizon = horizon;
		this.months = months;
		this.problems = problems;
		metrics = new ArrayList<>(model.metrics());
		spend = metrics.size();
		metrics.add(new BuiltIns().spend());
		metrics.forEach(metric -> index.put(metric, index.size()));
	}

	/** The program. */
	public Program compile() {
		Knowledge knowledge = new Knowledge(metrics, problems);
		for (int metric = 0; metric <= spend; metric++) {
			tape.reserve(metric);
		}
		for (int metric = 0; metric < spend; metric++) {
			if (metrics.get(metric).getFormula() != null && knowledge.evaluates(metric)) {
				formula(metric, knowledge);
			}
		}
		knowledge.spread();
		boolean[] known = new boolean[metrics.size()];
		for (int metric = 0; metric <= spend; metric++) {
			known[metric] = knowledge.evaluates(metric);
			if (!known[metric]) {
				tape.set(metric, Op.CONSTANT, 0, 0, 0);
			}
		}
		int[] inputs = inputs(known);
		double[][] base = new double[inputs.length][];
		double[] stated = statedBefore(inputs, known, base);
		BeforeHorizon before = new BeforeHorizon(tape, stated);
		before.unknownStarts().stream().map(row -> tape.owner[row]).distinct()
				.forEach(metric -> problems.add(Problem.of(Kind.NO_STARTING, metrics.get(metric))));
		TapeOrder order = new TapeOrder(tape);
		int[] positions = order.positions();
		Map<Metric, Integer> inputIndex = new HashMap<>();
		boolean[] fraction = new boolean[inputs.length];
		for (int i = 0; i < inputs.length - 1; i++) {
			inputIndex.put(metrics.get(inputs[i]), i);
			fraction[i] = metrics.get(inputs[i]) instanceof Fraction;
		}
		EffectTable effects = new EffectCompiler(inputIndex, problems).compile(model.initiatives(), inputs.length - 1);
		Schedule schedule = Schedule.of(model.initiatives(), model.teams(), horizon, problems);
		GoalTable goals = new GoalTable(model.goals(), metric -> judged(metric) && known[index(metric)], horizon, problems);
		Flow flow = new Flow(months, Arrays.stream(inputs).map(metric -> positions[metric]).toArray(), base, fraction,
				order.tape(before.values()), effects);
		return new Program(model, horizon, metrics, index, known, Arrays.copyOf(positions, metrics.size()), inputs, flow,
				model.initiatives(), schedule, model.teams(), goals);
	}

	private boolean judged(Metric metric) {
		return index.containsKey(metric) || BuiltIns.isSpend(metric);
	}

	private int index(Metric metric) {
		return index.getOrDefault(metric, spend);
	}

	private void formula(int metric, Knowledge knowledge) {
		try {
			int row = new FormulaCompiler(tape, this::index, metric).compile(metrics.get(metric).getFormula());
			tape.set(metric, metrics.get(metric) instanceof Fraction ? Op.CLAMP : Op.COPY, row, 0, 0);
		} catch (FormulaException e) {
			knowledge.exclude(metric, e.kind());
		}
	}

	private int[] inputs(boolean[] known) {
		int[] inputs = new int[metrics.size()];
		int count = 0;
		for (int metric = 0; metric <= spend; metric++) {
			if (known[metric] && metrics.get(metric).getFormula() == null) {
				inputs[count++] = metric;
			}
		}
		return Arrays.copyOf(inputs, count);
	}

	/** Fills the inputs' base values; gives what each metric states about the months before the horizon. */
	private double[] statedBefore(int[] inputs, boolean[] known, double[][] base) {
		double[] stated = new double[metrics.size()];
		for (int metric = 0; metric < spend; metric++) {
			Baselines baselines = new Baselines(metrics.get(metric), horizon);
			boolean input = metrics.get(metric).getFormula() == null;
			double otherwise = baselines.any() ? baselines.first() : input || !known[metric] ? 0 : Double.NaN;
			stated[metric] = Numbers.of(metrics.get(metric).getStarting(), otherwise);
			int place = input ? Arrays.binarySearch(inputs, metric) : -1;
			if (place >= 0) {
				base[place] = baselines.values(months);
				if (!baselines.complete()) {
					problems.add(Problem.of(Kind.NO_BASELINE, metrics.get(metric)));
				}
			}
		}
		base[inputs.length - 1] = new double[months];
		return stated;
	}
}
