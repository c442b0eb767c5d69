package org.sightline.checks;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sightline.dsl.findings.Message;
import org.sightline.logic.Gradient;
import org.sightline.logic.Network;
import org.sightline.logic.Sensitivities;
import org.sightline.model.Comparison;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** What small changes would bring for a goal, by its derivatives at the expected case: cheap also for very large plans. */
public final class Levers {

	private static final double POINT = 0.01;
	private static final int INPUTS = 3;
	private static final int EXECUTIONS = 2;

	private final PlanAnalysis plan;
	private final Network network;
	private final Goal goal;
	private final Sensitivities sensitivities;
	private Gradient gradient;

	private record Lever(String key, String name, double gain) {
	}

	public Levers(PlanAnalysis plan, Network network, Goal goal) {
		this.plan = plan;
		this.network = network;
		this.goal = goal;
		sensitivities = network.sensitivities(goal);
	}

	/** The largest levers towards the goal, said to people: a percent of an input, a point of an initiative's execution. */
	public List<Object> largest() {
		List<Lever> levers = new ArrayList<>(top(network.inputs().stream().map(this::input).toList(), INPUTS));
		levers.addAll(top(network.model().initiatives().stream()
				.map(initiative -> new Lever("lever.execution", Names.of(initiative), better(executionPoint(initiative)))).toList(),
				EXECUTIONS));
		return levers.stream().<Object>map(lever -> Message.of(Levers.class, lever.key, lever.name,
				plan.figure(goal, lever.gain))).toList();
	}

	/**
	 * What one point more of an initiative's execution would add to the goal's figure, in the goal's unit; 0 if it is
	 * executed fully or does nothing.
	 */
	public double executionPoint(Initiative initiative) {
		double all = 0;
		for (Effect effect : initiative.getEffects()) {
			all += sensitivities.of(effect);
		}
		if (all == 0) {
			return 0;
		}
		double execution = execution(initiative);
		return execution > 0 && execution < 1 ? all * POINT / execution : 0;
	}

	/** Mean execution of an initiative over the months that it runs within the horizon. */
	private double execution(Initiative initiative) {
		double sum = 0;
		int months = 0;
		for (int month = 0; month < network.horizon().months(); month++) {
			YearMonth at = network.horizon().month(month);
			if ((initiative.getStart() == null || !at.isBefore(initiative.getStart()))
					&& (initiative.getEnd() == null || !at.isAfter(initiative.getEnd()))) {
				sum += network.activities().execution(initiative, month);
				months++;
			}
		}
		return months == 0 ? 0 : sum / months;
	}

	private Lever input(Metric metric) {
		double gain = better(percent(metric));
		return gain < 0 ? new Lever("lever.less", Names.of(metric), -gain) : new Lever("lever.more", Names.of(metric), gain);
	}

	private double percent(Metric metric) {
		double sum = 0;
		for (int month = 0; month < network.months(); month++) {
			sum += gradient().of(metric, month) * network.expected().value(metric, month) * POINT;
		}
		return sum;
	}

	private Gradient gradient() {
		if (gradient == null) {
			gradient = network.gradient(goal, network.expected());
		}
		return gradient;
	}

	private double better(double change) {
		return goal.getComparison() == Comparison.AT_MOST ? -change : change;
	}

	private static List<Lever> top(List<Lever> levers, int most) {
		return levers.stream().filter(lever -> lever.gain > 0)
				.sorted(Comparator.comparingDouble(Lever::gain).reversed()).limit(most).toList();
	}
}
