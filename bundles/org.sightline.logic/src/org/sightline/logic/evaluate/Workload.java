package org.sightline.logic.evaluate;

import java.util.function.IntPredicate;

import org.sightline.logic.compile.Schedule;

/** Load and effective capacity of all teams in the months of the horizon (3.3), for a choice of initiatives. */
public final class Workload {

	private final Schedule schedule;
	private final int months;
	private final double[][] load;
	private final int[][] count;

	/** @param chosen initiatives that take part */
	public Workload(Schedule schedule, int months, IntPredicate chosen) {
		this.schedule = schedule;
		this.months = months;
		load = new double[schedule.capacities().length][months];
		count = new int[schedule.capacities().length][months];
		for (int i = 0; i < schedule.starts().length; i++) {
			if (chosen.test(i)) {
				add(i);
			}
		}
	}

	private void add(int initiative) {
		int from = Math.max(0, schedule.starts()[initiative]);
		int to = Math.min(months - 1, schedule.ends()[initiative]);
		for (int k = 0; k < schedule.teams()[initiative].length; k++) {
			int team = schedule.teams()[initiative][k];
			for (int t = from; t <= to; t++) {
				load[team][t] += schedule.efforts()[initiative][k];
				count[team][t]++;
			}
		}
	}

	/** Person-days that a team's initiatives take in a month. */
	public double load(int team, int month) {
		return load[team][month];
	}

	/** Person-days that a team really has in a month, what juggling several initiatives costs being taken off. */
	public double effective(int team, int month) {
		return left(team, count[team][month]);
	}

	private double left(int team, int initiatives) {
		double capacity = schedule.capacities()[team];
		double left = Math.max(0, 1 - schedule.overheads()[team] * (initiatives - 1));
		return left == 0 ? 0 : initiatives == 0 ? capacity : capacity * left;
	}

	/** The share of its work that a team can do in a month, at most 1. */
	public double fulfilment(int team, int month) {
		return share(team, load[team][month], count[team][month]);
	}

	/** The same as if one initiative that takes part did not. */
	public double fulfilmentWithout(int initiative, int place, int month) {
		int team = schedule.teams()[initiative][place];
		boolean runs = schedule.runs(initiative, month);
		double others = runs ? load[team][month] - schedule.efforts()[initiative][place] : load[team][month];
		int left = count[team][month] - (runs ? 1 : 0);
		return share(team, left == 0 ? 0 : others, left);
	}

	/** The share of an initiative that its teams can do in a month if they do nothing else. */
	public double fulfilmentAlone(int initiative, int month) {
		double least = 1;
		if (schedule.runs(initiative, month)) {
			for (int k = 0; k < schedule.teams()[initiative].length; k++) {
				least = Math.min(least, share(schedule.teams()[initiative][k], schedule.efforts()[initiative][k], 1));
			}
		}
		return least;
	}

	private double share(int team, double work, int initiatives) {
		return work <= 0 ? 1 : Math.min(1, left(team, initiatives) / work);
	}

	/** The share of an initiative that its teams can do in a month: the least of them; the horizon's last month holds beyond it. */
	public double fulfilmentOf(int initiative, int month) {
		double least = 1;
		if (month >= 0) {
			for (int team : schedule.teams()[initiative]) {
				least = Math.min(least, fulfilment(team, Math.min(month, months - 1)));
			}
		}
		return least;
	}
}
