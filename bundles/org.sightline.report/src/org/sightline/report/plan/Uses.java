package org.sightline.report.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.sightline.logic.Network;
import org.sightline.model.Effort;
import org.sightline.model.Initiative;
import org.sightline.model.Team;

/**
 * What an initiative uses over the horizon.
 *
 * @param days  person-days of all teams
 * @param money in the plan's currency
 */
record Uses(double days, double money) {

	static Uses of(Network network, Initiative initiative) {
		List<Team> teams = initiative.getEfforts().stream().map(Effort::getFrom).filter(Objects::nonNull).distinct().toList();
		double monthly = initiative.getCosts().stream().filter(cost -> cost.getAmount() != null && cost.getAmount().value() != null)
				.mapToDouble(cost -> cost.getAmount().value().doubleValue()).sum();
		double days = 0;
		double money = 0;
		for (int t = 0; t < network.horizon().months(); t++) {
			for (Team team : teams) {
				days += network.capacity().effort(initiative, team, t);
			}
			money += runs(initiative, network.horizon().month(t)) ? monthly : 0;
		}
		return new Uses(days, money);
	}

	/** Whether an initiative runs in a month. */
	static boolean runs(Initiative initiative, YearMonth month) {
		return (initiative.getStart() == null || !month.isBefore(initiative.getStart()))
				&& (initiative.getEnd() == null || !month.isAfter(initiative.getEnd()));
	}
}
