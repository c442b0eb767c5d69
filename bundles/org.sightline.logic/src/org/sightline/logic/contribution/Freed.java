package org.sightline.logic.contribution;

import java.util.ArrayList;
import java.util.List;

import org.sightline.logic.compile.Schedule;
import org.sightline.logic.evaluate.Workload;

/** What teams can do once one initiative no longer takes their time. */
final class Freed {

	private final Schedule schedule;
	private final Workload workload;
	private final int months;
	private final double[][] fulfilment;
	private final List<Integer> teams = new ArrayList<>();
	private int first = Integer.MAX_VALUE;
	private int last = -1;

	Freed(Schedule schedule, Workload workload, int months, int initiative) {
		this.schedule = schedule;
		this.workload = workload;
		this.months = months;
		fulfilment = new double[schedule.capacities().length][];
		for (int place = 0; place < schedule.teams()[initiative].length; place++) {
			team(initiative, place);
		}
	}

	private void team(int initiative, int place) {
		int team = schedule.teams()[initiative][place];
		double[] row = new double[months];
		boolean changed = false;
		for (int t = 0; t < months; t++) {
			row[t] = workload.fulfilmentWithout(initiative, place, t);
			if (row[t] != workload.fulfilment(team, t)) {
				changed = true;
				first = Math.min(first, t);
				last = Math.max(last, t);
			}
		}
		if (changed) {
			fulfilment[team] = row;
			teams.add(team);
		}
	}

	/** Teams that can do another share of their work in some month. */
	List<Integer> teams() {
		return teams;
	}

	/** Whether an initiative runs in a month in which something changes; what holds in the last month holds behind it. */
	boolean concerns(int other) {
		boolean behind = last == months - 1 && schedule.ends()[other] >= months;
		return behind || schedule.starts()[other] <= last && schedule.ends()[other] >= first;
	}

	/** The share of another initiative that its teams can do in a month. */
	double fulfilmentOf(int other, int month) {
		double least = 1;
		for (int team : schedule.teams()[other]) {
			least = Math.min(least, fulfilment[team] == null ? workload.fulfilment(team, month) : fulfilment[team][month]);
		}
		return least;
	}
}
