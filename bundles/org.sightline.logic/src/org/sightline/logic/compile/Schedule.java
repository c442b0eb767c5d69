package org.sightline.logic.compile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sightline.dsl.Horizon;
import org.sightline.logic.Problem;
import org.sightline.logic.Problem.Kind;
import org.sightline.model.Effort;
import org.sightline.model.Initiative;
import org.sightline.model.Team;

/**
 * When initiatives run, how far they are carried out, and whose work they take.
 *
 * @param starts     first month that each runs in, counted from the start of the horizon; may be negative
 * @param ends       last month; before its start for one that never runs
 * @param rates      planned execution rate, a share
 * @param teams      for each initiative the indexes of the teams it takes work from
 * @param efforts    person-days per month from each of these teams, more than 0
 * @param capacities person-days per month of each team; infinite where none is stated
 * @param overheads  share of each team's capacity lost per further initiative
 */
public record Schedule(int[] starts, int[] ends, double[] rates, int[][] teams, double[][] efforts,
		double[] capacities, double[] overheads) {

	/** Whether an initiative runs in a month. */
	public boolean runs(int initiative, int month) {
		return month >= starts[initiative] && month <= ends[initiative];
	}

	static Schedule of(List<Initiative> initiatives, List<Team> teams, Horizon horizon, List<Problem> problems) {
		int n = initiatives.size();
		Schedule schedule = new Schedule(new int[n], new int[n], new double[n], new int[n][], new double[n][],
				teams.stream().mapToDouble(team -> Numbers.of(team.getCapacity(), Double.POSITIVE_INFINITY)).toArray(),
				teams.stream().mapToDouble(team -> Numbers.of(team.getOverhead(), 0)).toArray());
		Map<Team, Integer> index = new HashMap<>();
		teams.forEach(team -> index.put(team, index.size()));
		for (int i = 0; i < n; i++) {
			Initiative initiative = initiatives.get(i);
			schedule.starts[i] = initiative.getStart() == null ? 0 : horizon.index(initiative.getStart());
			schedule.ends[i] = initiative.getEnd() == null ? horizon.months() - 1 : horizon.index(initiative.getEnd());
			schedule.rates[i] = initiative.getExecution() == null ? 1 : Numbers.of(initiative.getExecution().getRate(), 1);
			Map<Integer, Double> work = new LinkedHashMap<>();
			for (Effort effort : initiative.getEfforts()) {
				Integer team = index.get(effort.getFrom());
				if (team == null) {
					problems.add(Problem.of(Kind.UNRESOLVED, effort));
				} else if (Numbers.of(effort.getAmount(), 0) > 0) {
					work.merge(team, Numbers.of(effort.getAmount(), 0), Double::sum);
				}
			}
			schedule.teams[i] = work.keySet().stream().mapToInt(Integer::intValue).toArray();
			schedule.efforts[i] = work.values().stream().mapToDouble(Double::doubleValue).toArray();
		}
		Arrays.setAll(schedule.capacities, team -> Math.max(0, schedule.capacities[team]));
		return schedule;
	}
}
