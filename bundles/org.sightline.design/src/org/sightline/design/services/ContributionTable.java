package org.sightline.design.services;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Plan;
import org.sightline.model.PlanFile;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/**
 * What teams and their initiatives bring to the goal: in all (costs included, where the goal's metric depends on them), behind the
 * horizon, by stage, and by touchpoint. In the goal's money.
 */
public class ContributionTable {

	/** The teams that own initiatives. */
	public List<Team> owners(PlanFile file) {
		Set<Team> owning = new HashSet<>(PlanFacts.of(file).model().initiatives().stream().map(Initiative::getOwner).filter(Objects::nonNull).toList());
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

	/** The goal that money is counted for: the row of all together, and the column of what comes about anywhere. */
	public List<Goal> countedGoal(PlanFile file) {
		return PlanFacts.of(file).goal().stream().toList();
	}

	/** The `plan` block if it looks beyond the horizon: the column of what comes about there. */
	public List<Plan> outlook(PlanFile file) {
		return PlanFacts.of(file).outlook().stream().toList();
	}

	/** The head of the column of what comes about behind the horizon. */
	public String outlookHead(Plan plan) {
		return Words.of(plan, "beyond", plan.getOutlook().toString());
	}

	/** The touchpoints at which initiatives act. */
	public List<Touchpoint> touchpointsActedOn(PlanFile file) {
		Set<EObject> places = places(file);
		return PlanFacts.of(file).model().touchpoints().stream().filter(places::contains).toList();
	}

	/** The stages in which initiatives act. */
	public List<Stage> stagesActedOn(PlanFile file) {
		Set<EObject> places = places(file);
		return new CustomerJourney().journeyStages(file).stream().filter(places::contains).toList();
	}

	private static Set<EObject> places(PlanFile file) {
		PlanFacts facts = PlanFacts.of(file);
		return facts.goal().map(goal -> facts.breakdown().places(goal)).orElse(Set.of());
	}

	/** The columns in which a row says something: the goal, and the stages and touchpoints where its initiatives act, and the time behind the horizon. */
	public Collection<EObject> columnsOf(Element row) {
		Set<EObject> columns = new LinkedHashSet<>(PlanFacts.of(row).goal().stream().toList());
		columns.addAll(PlanFacts.of(row).breakdown().places(row));
		return columns;
	}

	/** What a row brings in all, or at a stage or touchpoint; a dash where nothing could be computed. */
	public String contributionCell(Element row, EObject column) {
		boolean known = PlanFacts.of(row).breakdown().places(row).contains(column);
		return !known ? "—" : PlanFacts.of(row).figures().tableMoney(PlanFacts.of(row).breakdown().amount(row, column));
	}

	/** Whether a row makes no difference to the goal in all, or at a stage or touchpoint. */
	public boolean isNothing(Element row, EObject column) {
		return PlanFacts.of(row).figures().isNothing(PlanFacts.of(row).breakdown().amount(row, column));
	}

	/** Whether a row lowers the goal in all, or at a stage or touchpoint. */
	public boolean isLossAt(Element row, EObject column) {
		return PlanFacts.of(row).breakdown().amount(row, column) < 0;
	}

	/** The head of the column of what comes about anywhere. */
	public String totalHead(Goal goal) {
		return Words.of(goal, "total");
	}
}
