package org.sightline.design.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Contributions.Share;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.PlanFile;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/**
 * What teams and their initiatives bring to the goal: in all (costs included, where the goal's metric depends on them), by stage,
 * and by touchpoint. In the goal's money.
 */
public class ContributionTable {

	/** The teams that own initiatives. */
	public List<Team> owners(PlanFile file) {
		List<Team> owning = PlanFacts.of(file).model().initiatives().stream().map(Initiative::getOwner).filter(Objects::nonNull).toList();
		return PlanFacts.of(file).model().teams().stream().filter(owning::contains).toList();
	}

	/** The initiatives that a team owns. */
	public List<Initiative> ownedBy(Team team) {
		return PlanFacts.of(team).model().initiatives().stream().filter(initiative -> initiative.getOwner() == team).toList();
	}

	/** The initiatives that nobody owns. */
	public List<Initiative> ownedByNobody(PlanFile file) {
		return PlanFacts.of(file).model().initiatives().stream().filter(initiative -> initiative.getOwner() == null).toList();
	}

	/** The goal that money is counted for; the column of the total. */
	public List<Goal> countedGoal(PlanFile file) {
		return PlanFacts.of(file).goal().stream().toList();
	}

	/** The touchpoints at which initiatives act. */
	public List<Touchpoint> touchpointsActedOn(PlanFile file) {
		Set<Touchpoint> acted = shares(file).stream().flatMap(share -> touchpoint(share).stream()).collect(Collectors.toSet());
		return PlanFacts.of(file).model().touchpoints().stream().filter(acted::contains).toList();
	}

	/** The stages in which initiatives act. */
	public List<Stage> stagesActedOn(PlanFile file) {
		List<Stage> stages = touchpointsActedOn(file).stream().map(Touchpoint::getFrom).toList();
		return new CustomerJourney().journeyStages(file).stream().filter(stages::contains).toList();
	}

	/** The columns in which a team or an initiative has a figure: the goal, and the stages and touchpoints where it acts. */
	public List<Element> columnsOf(Element row) {
		List<Share> own = shares(row).stream().filter(of(row)).toList();
		List<Touchpoint> touchpoints = own.stream().flatMap(share -> touchpoint(share).stream()).distinct().toList();
		List<Element> columns = new ArrayList<>(PlanFacts.of(row).goal().stream().toList());
		columns.addAll(touchpoints);
		touchpoints.stream().map(Touchpoint::getFrom).filter(Objects::nonNull).distinct().forEach(columns::add);
		return columns;
	}

	/** What a team or an initiative brings in all, or at a stage or touchpoint. */
	public String contributionCell(Element row, Element column) {
		return PlanFacts.of(row).contributions().filter(Contributions::isSplit).map(split -> PlanFacts.of(row).figures().money(amount(row, column)))
				.orElseGet(() -> Words.of(row, "figure.none"));
	}

	/** Whether a team or an initiative lowers the goal in all, or at a stage or touchpoint. */
	public boolean isLossAt(Element row, Element column) {
		return amount(row, column) < 0;
	}

	private static double amount(Element row, Element column) {
		return shares(row).stream().filter(of(row)).filter(at(column)).mapToDouble(share -> share.amount().within()).sum();
	}

	private static Predicate<Share> of(Element row) {
		return share -> share.initiative() == row || share.initiative().getOwner() == row;
	}

	private static Predicate<Share> at(Element column) {
		return share -> column instanceof Goal || touchpoint(share)
				.filter(touchpoint -> touchpoint == column || column instanceof Stage && touchpoint.getFrom() == column).isPresent();
	}

	private static Optional<Touchpoint> touchpoint(Share share) {
		return share.effect().flatMap(Contributions::touchpoint);
	}

	private static List<Share> shares(EObject inPlan) {
		return PlanFacts.of(inPlan).contributions().map(Contributions::shares).orElse(List.of());
	}

	/** The head of the column of the total: the goal's name. */
	public String totalHead(Goal goal) {
		return Words.of(goal, "total", Words.name(goal));
	}
}
