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
 * @param months      months computed: those of the horizon and of the outlook behind it
 * @param metrics     metrics by index; the last one is `spend`
 * @param index       their indexes
 * @param known       whether a metric is evaluated; the others stay 0
 * @param metricRows  row of each metric on the tape
 * @param inputs      metrics without a formula (indexes), `spend` last
 * @param inputRows   row of each input on the tape
 * @param base        [input][month] values without any initiative
 * @param fraction    whether an input is kept within 0..1
 */
public record Program(PlanModel model, Horizon horizon, int months, List<Metric> metrics, Map<Metric, Integer> index,
		boolean[] known, int[] metricRows, int[] inputs, int[] inputRows, double[][] base, boolean[] fraction, Tape tape,
		EffectTable effects, List<Initiative> initiatives, Schedule schedule, List<Team> teams, GoalTable goals) {

	/** Number of inputs, `spend` included. */
	public int inputCount() {
		return inputs.length;
	}
}
