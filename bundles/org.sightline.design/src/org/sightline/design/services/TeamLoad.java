package org.sightline.design.services;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.sightline.design.Months;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.design.calendar.CalendarPackage;
import org.sightline.logic.Network;
import org.sightline.logic.capacity.Capacity;
import org.sightline.model.Effort;
import org.sightline.model.Initiative;
import org.sightline.model.PlanFile;
import org.sightline.model.Team;

/** What teams have to do, month by month, against what they can do. */
public class TeamLoad {

	private static final double FULL = 1;
	private static final double FAR_TOO_MUCH = 1.2;
	private static final double BUSY = 0.8;

	/** All teams. */
	public List<Team> teams(PlanFile file) {
		return PlanFacts.of(file).model().teams();
	}

	/** What initiatives take from a team, the largest first. */
	public List<Effort> effortsFrom(Team team) {
		return PlanFacts.of(team).model().initiatives().stream().flatMap(initiative -> initiative.getEfforts().stream())
				.filter(effort -> effort.getFrom() == team).sorted(Comparator.comparingDouble(TeamLoad::amount).reversed()).toList();
	}

	private static double amount(Effort effort) {
		return effort.getAmount() == null || effort.getAmount().value() == null ? 0 : effort.getAmount().value().doubleValue();
	}

	/** The months of the plan. */
	public List<EEnumLiteral> months(PlanFile file) {
		return PlanFacts.of(file).network().map(known -> CalendarPackage.months(known.horizon())).orElse(List.of());
	}

	/** The months for which a team's load is known: all of the plan. */
	public List<EEnumLiteral> monthsOfTeam(Team team) {
		return PlanFacts.of(team).network().map(known -> CalendarPackage.months(known.horizon())).orElse(List.of());
	}

	/** The months in which an initiative takes work from a team. */
	public List<EEnumLiteral> monthsOfEffort(Effort effort) {
		return monthsOfTeam(effort.getFrom()).stream().filter(month -> effort(effort, month) > 0).toList();
	}

	private static double effort(Effort effort, EEnumLiteral month) {
		Network known = PlanFacts.of(effort).network().orElseThrow();
		boolean runs = runs((Initiative) effort.eContainer(), CalendarPackage.month(month), known);
		return runs ? amount(effort) : 0;
	}

	private static boolean runs(Initiative initiative, YearMonth month, Network known) {
		YearMonth start = initiative.getStart() == null ? known.horizon().start() : initiative.getStart();
		YearMonth end = initiative.getEnd() == null ? known.horizon().end() : initiative.getEnd();
		return !month.isBefore(start) && !month.isAfter(end);
	}

	/** A team's load in a month in percent of its effective capacity, marked where it is too much; in person-days where no capacity is stated. */
	public String loadLabel(Team team, EEnumLiteral month) {
		return share(team, month).map(share -> (share > FULL ? "▲ " : "") + percent(team, month))
				.orElseGet(() -> load(team, month) == 0 ? "" : PlanFacts.of(team).figures().text(load(team, month), "person-days"));
	}

	/** The person-days that an initiative takes from a team in a month. */
	public String effortLabel(Effort effort, EEnumLiteral month) {
		return PlanFacts.of(effort).figures().text(effort(effort, month), "");
	}

	private static double load(Team team, EEnumLiteral month) {
		return PlanFacts.of(team).network().map(known -> known.capacity().load(team, known.horizon().index(CalendarPackage.month(month))))
				.orElse(0.0);
	}

	private static Optional<Double> share(Team team, EEnumLiteral month) {
		return PlanFacts.of(team).network()
				.flatMap(known -> share(known.capacity(), team, known.horizon().index(CalendarPackage.month(month))));
	}

	/** Load by effective capacity; empty where no capacity is stated. */
	private static Optional<Double> share(Capacity capacity, Team team, int month) {
		double effective = capacity.effective(team, month);
		double load = capacity.load(team, month);
		return Double.isInfinite(effective) ? Optional.empty()
				: Optional.of(load == 0 ? 0 : effective == 0 ? Double.POSITIVE_INFINITY : load / effective);
	}

	/** Whether a team has more to do in a month than it can. */
	public boolean isOverloaded(Team team, EEnumLiteral month) {
		return share(team, month).filter(share -> share > FULL).isPresent();
	}

	/** Whether a team has more than a fifth too much to do in a month. */
	public boolean isFarOverloaded(Team team, EEnumLiteral month) {
		return share(team, month).filter(share -> share > FAR_TOO_MUCH).isPresent();
	}

	/** Whether a team is nearly fully taken in a month. */
	public boolean isBusy(Team team, EEnumLiteral month) {
		return share(team, month).filter(share -> share > BUSY).isPresent();
	}

	/** Whether an initiative takes its work from a team in a month in which that has too much to do. */
	public boolean causesOverload(Effort effort, EEnumLiteral month) {
		return effort(effort, month) > 0 && isOverloaded(effort.getFrom(), month);
	}

	/** Whether an effort falls into a month in which its team has too much to do. */
	public boolean everCausesOverload(Effort effort) {
		return monthsOfEffort(effort).stream().anyMatch(month -> causesOverload(effort, month));
	}

	/** Team and person-days in each month; below it the team's largest load while the initiative runs, if that is too much. */
	public String effortAtInitiativeLabel(Effort effort) {
		PlanFacts facts = PlanFacts.of(effort);
		String work = Words.name(effort.getFrom()) + " " + facts.figures().text(amount(effort), "person-days / month");
		return peak(effort).map(month -> work + "\n" + Words.of(effort, "effort.overload", percent(effort.getFrom(), month),
				Months.month(CalendarPackage.month(month), facts.model().horizon().orElseThrow(), facts.locale()))).orElse(work);
	}

	/** The month in which a team that an effort is taken from has most of too much to do. */
	private Optional<EEnumLiteral> peak(Effort effort) {
		return monthsOfEffort(effort).stream().filter(month -> causesOverload(effort, month))
				.max(Comparator.comparingDouble(month -> share(effort.getFrom(), month).orElse(0.0)));
	}

	private static String percent(Team team, EEnumLiteral month) {
		return share(team, month).map(share -> Math.round(share * 100) + "%").orElse("");
	}

	/** The name of the initiative that takes an effort. */
	public String effortRowLabel(Effort effort) {
		return Words.name((Initiative) effort.eContainer());
	}
}
