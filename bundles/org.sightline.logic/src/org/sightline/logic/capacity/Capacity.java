package org.sightline.logic.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sightline.logic.capacity.Overload.Cause;
import org.sightline.logic.compile.Program;
import org.sightline.logic.compile.Schedule;
import org.sightline.logic.evaluate.Workload;
import org.sightline.model.Initiative;
import org.sightline.model.Team;

/** The load of each team in each month t = 0 … T − 1 of the horizon, and its effective capacity (3.3). */
public final class Capacity {

	private final Program program;
	private final Workload workload;

	public Capacity(Program program, Workload workload) {
		this.program = program;
		this.workload = workload;
	}

	/** Person-days that the initiatives running in a month take from a team. */
	public double load(Team team, int month) {
		return workload.load(index(team), month);
	}

	/** capacity · max(0, 1 − overhead · (n − 1)) in person-days, n being the initiatives that take its work; infinite where unstated. */
	public double effective(Team team, int month) {
		return workload.effective(index(team), month);
	}

	/** Share of its work that a team can do in a month: effective capacity by load, at most 1. */
	public double fulfilment(Team team, int month) {
		return workload.fulfilment(index(team), month);
	}

	/** Person-days that an initiative takes from a team in a month. */
	public double effort(Initiative initiative, Team team, int month) {
		return effort(program.initiatives().indexOf(initiative), index(team), month);
	}

	/** Months in which teams have more to do than they can, by team and month. */
	public List<Overload> overloads() {
		List<Overload> overloads = new ArrayList<>();
		for (int team = 0; team < program.teams().size(); team++) {
			for (int t = 0; t < program.horizon().months(); t++) {
				if (workload.load(team, t) > workload.effective(team, t) && workload.fulfilment(team, t) < 1) {
					overloads.add(new Overload(program.teams().get(team), program.horizon().month(t), workload.load(team, t),
							workload.effective(team, t), workload.fulfilment(team, t), causes(team, t)));
				}
			}
		}
		return overloads;
	}

	private List<Cause> causes(int team, int month) {
		List<Cause> causes = new ArrayList<>();
		for (int i = 0; i < program.initiatives().size(); i++) {
			double effort = effort(i, team, month);
			if (effort > 0) {
				causes.add(new Cause(program.initiatives().get(i), effort));
			}
		}
		causes.sort(Comparator.comparingDouble(Cause::effort).reversed());
		return causes;
	}

	private double effort(int initiative, int team, int month) {
		Schedule schedule = program.schedule();
		double effort = 0;
		for (int k = 0; k < schedule.teams()[initiative].length; k++) {
			if (schedule.teams()[initiative][k] == team && schedule.runs(initiative, month)) {
				effort += schedule.efforts()[initiative][k];
			}
		}
		return effort;
	}

	private int index(Team team) {
		int index = program.teams().indexOf(team);
		if (index < 0) {
			throw new IllegalArgumentException("No team of this plan: " + team.getName());
		}
		return index;
	}
}
