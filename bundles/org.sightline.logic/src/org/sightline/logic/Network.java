package org.sightline.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.sightline.dsl.Horizon;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.logic.Problem.Kind;
import org.sightline.logic.capacity.Capacity;
import org.sightline.logic.compile.GoalTable.Window;
import org.sightline.logic.compile.Parts;
import org.sightline.logic.compile.PlanCompiler;
import org.sightline.logic.compile.Program;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Counterfactuals;
import org.sightline.logic.contribution.Counterfactuals.Reading;
import org.sightline.logic.evaluate.Activity;
import org.sightline.logic.evaluate.Forward;
import org.sightline.logic.evaluate.Frame;
import org.sightline.logic.evaluate.Levels;
import org.sightline.logic.evaluate.Reverse;
import org.sightline.logic.evaluate.Switches;
import org.sightline.logic.evaluate.Workload;
import org.sightline.logic.forecast.Draws;
import org.sightline.logic.forecast.Forecast;
import org.sightline.logic.forecast.SoFar;
import org.sightline.logic.forecast.Target;
import org.sightline.model.Comparison;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Metric;

/**
 * A plan's causal network, compiled once: from initiatives and inputs through formulas to goals, month by month
 * (section 3 of the language). Months are numbered t = 0 … months − 1 from the start of the horizon; those behind the
 * horizon belong to the outlook. Immutable, and safe to use from several threads.
 */
public final class Network {

	/** The most months, horizon and outlook together, that a plan is computed for. */
	public static final int MOST_MONTHS = 1_200;

	private final Program program;
	private final Levels levels;
	private final Workload workload;
	private final Activities activities;
	private final Structure structure;
	private final Case expected;
	private final Case without;
	private final Map<Goal, Contributions> contributions = new ConcurrentHashMap<>();
	private final Memo<Parts> parts = new Memo<>(this::computeParts);
	private final Memo<Counterfactuals> counterfactuals = new Memo<>(this::computeCounterfactuals);

	private Network(Program program, Structure structure) {
		this.program = program;
		levels = new Levels(program.flow());
		this.structure = structure;
		workload = new Workload(program.schedule(), program.horizon().months(), initiative -> true);
		Activity activity = new Activity(program);
		double[][] execution = new double[program.initiatives().size()][];
		Arrays.setAll(execution, i -> activity.execution(i, program.schedule().rates()[i], t -> workload.fulfilmentOf(i, t)));
		activities = new Activities(program, activity.all(execution), execution);
		expected = evaluate(activities.inputs());
		without = evaluate(new Inputs(program, levels.values(new double[program.effects().size()], activities.rows())));
	}

	/** Compiles a plan as read from disk. */
	public static Compilation compile(LoadedPlan plan) {
		return compile(plan.model());
	}

	/** Compiles a plan; what cannot be computed is left out and listed. */
	public static Compilation compile(PlanModel model) {
		return compile(model, new Structure(model));
	}

	/** The same, the structure of the plan being known. */
	public static Compilation compile(PlanModel model, Structure structure) {
		Optional<Horizon> horizon = model.horizon();
		if (horizon.isEmpty()) {
			return new Compilation(Optional.empty(), model.frame().map(plan -> Problem.of(Kind.NO_HORIZON, plan)).stream().toList());
		}
		int behind = model.frame().map(plan -> plan.getOutlook()).map(horizon.get()::index).orElse(0);
		int months = Math.max(horizon.get().months(), behind + 1);
		if (months > MOST_MONTHS) {
			return new Compilation(Optional.empty(), List.of(Problem.of(Kind.HORIZON_TOO_LONG, model.frame().orElseThrow())));
		}
		List<Problem> problems = new ArrayList<>();
		Program program = new PlanCompiler(model, horizon.get(), months, problems).compile();
		return new Compilation(Optional.of(new Network(program, structure)), problems);
	}

	/** The plan. */
	public PlanModel model() {
		return program.model();
	}

	/** The months that goals are judged by. */
	public Horizon horizon() {
		return program.horizon();
	}

	/** Number of months computed: those of the horizon, and of the outlook behind it if there is one. */
	public int months() {
		return program.months();
	}

	/** Metrics without a formula, in the order of the text. */
	public List<Metric> inputs() {
		return Arrays.stream(program.inputs()).limit(program.inputCount() - 1).mapToObj(program.metrics()::get).toList();
	}

	/** Whether a metric has figures: its formula, and all that it names, can be computed. */
	public boolean evaluates(Metric metric) {
		return BuiltIns.isSpend(metric) || program.index().containsKey(metric) && program.known()[program.index().get(metric)];
	}

	/** Goals that can be judged, in the order of the text. */
	public Set<Goal> goals() {
		return Collections.unmodifiableSet(program.goals().windows().keySet());
	}

	/** Effects that take part in the computation, in the order of the text. */
	public List<Effect> effects() {
		return program.effects().effects().stream().flatMap(Optional::stream).toList();
	}

	/** Which metric follows from which. */
	public Structure structure() {
		return structure;
	}

	/** How far each effect is felt, as planned. */
	public Activities activities() {
		return activities;
	}

	/** Every input's planned value: its baseline with effects of expected size (3.5). */
	public Inputs expectedInputs() {
		return activities.inputs();
	}

	/** The expected case (3.5). */
	public Case expected() {
		return expected;
	}

	/** The case without any initiative: no effects and no costs. */
	public Case withoutInitiatives() {
		return without;
	}

	/** The case that follows from given values of the inputs. */
	public Case evaluate(Inputs inputs) {
		Frame frame = new Frame(program.tape(), program.months(), 1);
		inputs.rows().forEach((metric, row) -> frame.fill(program.metricRows()[metric], 0, row));
		List<Problem> problems = new ArrayList<>();
		new Forward(program.tape(), (row, month, division) -> problems.add(problem(row, month, division)))
				.run(frame, inputs.fixed());
		return new Case(program, frame, problems);
	}

	private Problem problem(int row, int month, boolean division) {
		Metric metric = program.metrics().get(program.tape().owners()[row]);
		return new Problem(division ? Kind.DIVISION_BY_ZERO : Kind.TOO_LARGE, metric,
				Optional.of(program.horizon().month(month)), List.of());
	}

	/** Weight of each month in a goal's figure: 1 in the months of a total, 1/n for an average, 1 in the month of an end. */
	public double[] weights(Goal goal) {
		return window(goal).weights(program.months());
	}

	/** A goal's figure in a case, in the unit of its target. */
	public double value(Goal goal, Case of) {
		return of.frame().sum(row(goal), weights(goal), 0);
	}

	/** A goal's figure to date in a case, month by month t = 0 … T − 1 of the horizon, as {@link Forecast#course}. */
	public double[] course(Goal goal, Case of) {
		SoFar soFar = new SoFar(goal.getAggregation(), weights(goal));
		return IntStream.range(0, program.horizon().months()).mapToDouble(t -> soFar.next(of.value(goal.getMetric(), t))).toArray();
	}

	/** How far a case is on the good side of a goal, in the unit of its target; negative where it misses it. */
	public double margin(Goal goal, Case of) {
		double over = value(goal, of) - goal.getTarget().value().doubleValue();
		return goal.getComparison() == Comparison.AT_MOST ? -over : over;
	}

	/** Derivatives of a goal's figure by every metric and month, at a case. */
	public Gradient gradient(Goal goal, Case at) {
		return gradient(goal.getMetric(), weights(goal), at);
	}

	/** Derivatives of a weighted sum of a metric's months by every metric and month, at a case. */
	public Gradient gradient(Metric metric, double[] weights, Case at) {
		int row = program.metricRows()[Indexes.metric(program, metric)];
		return new Gradient(program, new Reverse(program.tape()).run(at.frame(), row, weights));
	}

	/** Figures whose signs tell which side of each min, max and bound counts in a case. */
	public double[] switches(Case of) {
		Switches sides = new Switches(program.tape());
		double[] signs = new double[sides.size(months())];
		sides.read(of.frame(), signs, 0);
		return signs;
	}

	/** Derivatives of a goal's figure by the scale of each effect, at the expected case. */
	public Sensitivities sensitivities(Goal goal) {
		return Sensitivities.of(parts.get().of(row(goal)), expected.frame(), activities.rows(), weights(goal));
	}

	/** A goal's figure over the months behind the horizon (3.9): their total or average, or the last one; 0 without an outlook. */
	public double outlookValue(Goal goal, Case of) {
		return of.frame().sum(row(goal), outlookWeights(goal), 0);
	}

	private double[] outlookWeights(Goal goal) {
		int horizon = program.horizon().months();
		return program.months() == horizon ? new double[program.months()]
				: new Window(window(goal).aggregation(), horizon, program.months() - 1).weights(program.months());
	}

	/** The load of teams. */
	public Capacity capacity() {
		return new Capacity(program, workload);
	}

	/** The split of a goal's uplift over effects and costs; computed once. */
	public Contributions contributions(Goal goal) {
		return contributions.computeIfAbsent(goal, asked -> new Contributions(program, parts.get().of(row(asked)),
				activities.rows(), weights(asked), outlookWeights(asked)));
	}

	/** Every initiative alone, removed, and carried out better, for all goals; computed once. */
	public Counterfactuals counterfactuals() {
		return counterfactuals.get();
	}

	/** Samples of what the effects may turn out to be, and what follows for the goals (3.6). */
	public Forecast forecast(Draws draws) {
		List<Target> targets = goals().stream().map(goal -> new Target(goal, row(goal), weights(goal))).toList();
		return new Forecast(program, activities.rows(), targets, draws, this::problem);
	}

	private Parts computeParts() {
		return new Parts(program.flow());
	}

	private Counterfactuals computeCounterfactuals() {
		return new Counterfactuals(program, workload, activities.rows(),
				goals().stream().map(goal -> new Reading(goal, row(goal), weights(goal), outlookWeights(goal))).toList(),
				expected.frame(), without.frame());
	}

	private int row(Goal goal) {
		return program.metricRows()[Indexes.metric(program, goal.getMetric())];
	}

	private Window window(Goal goal) {
		Window window = program.goals().windows().get(goal);
		if (window == null) {
			throw new IllegalArgumentException("A goal that cannot be judged: " + goal.getName());
		}
		return window;
	}
}
