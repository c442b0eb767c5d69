package org.sightline.logic.compile;

import java.util.List;
import java.util.Map;

import org.sightline.dsl.Horizon;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Team;

/**
 * A plan in flat arrays.
 *
 * @param metrics     metrics by index; the last one is `spend`
 * @param index       their indexes
 * @param known       whether a metric is evaluated; the others stay 0
 * @param metricRows  row of each metric on the tape
 * @param inputs      metrics without a formula (indexes), `spend` last
 * @param flow        how inputs, by place in {@code inputs}, become figures
 */
public record Program(PlanModel model, Horizon horizon, List<Metric> metrics, Map<Metric, Integer> index,
		boolean[] known, int[] metricRows, int[] inputs, Flow flow, List<Initiative> initiatives, Schedule schedule, List<Team> teams, GoalTable goals) {

	/** Months computed: those of the horizon and of the outlook behind it. */
	public int months() {
		return flow.months();
	}

	/** Number of inputs, `spend` included. */
	public int inputCount() {
		return flow.inputCount();
	}

	/** Row of each input on the tape. */
	public int[] inputRows() {
		return flow.inputRows();
	}

	/** [input][month] values without any initiative. */
	public double[][] base() {
		return flow.base();
	}

	/** Whether an input is kept within 0..1. */
	public boolean[] fraction() {
		return flow.fraction();
	}

	/** The formulas. */
	public Tape tape() {
		return flow.tape();
	}

	/** What initiatives do to inputs. */
	public EffectTable effects() {
		return flow.effects();
	}
}
