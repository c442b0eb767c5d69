package org.sightline.design.services;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.sightline.design.PlanFacts;
import org.sightline.logic.contribution.Contributions;
import org.sightline.model.Effect;
import org.sightline.model.Handover;
import org.sightline.model.Initiative;
import org.sightline.model.Journey;
import org.sightline.model.Metric;
import org.sightline.model.PlanFile;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/** What the journey shows: stages, touchpoints, who runs them, what is done there, and what is handed over. */
public class CustomerJourney {

	private record Place(Initiative initiative, Touchpoint touchpoint) {
	}

	/** The stages, by journey and level. */
	public List<Stage> journeyStages(PlanFile file) {
		return PlanFacts.of(file).model().journeys().stream().flatMap(CustomerJourney::inOrder).toList();
	}

	private static Stream<Stage> inOrder(Journey journey) {
		return journey.getStages().stream().sorted(Comparator.comparingInt(Stage::getLevel));
	}

	/** The teams that run a touchpoint, in the order of the text. */
	public List<Team> lanes(PlanFile file) {
		List<Team> running = PlanFacts.of(file).model().touchpoints().stream().map(Touchpoint::getRunBy).filter(Objects::nonNull).toList();
		return PlanFacts.of(file).model().teams().stream().filter(running::contains).toList();
	}

	/** The touchpoints at which the customer of a stage is met. */
	public List<Touchpoint> touchpointsOf(Stage stage) {
		return PlanFacts.of(stage).model().touchpoints().stream().filter(touchpoint -> touchpoint.getFrom() == stage).toList();
	}

	/** The touchpoints that name no stage. */
	public List<Touchpoint> touchpointsNowhere(PlanFile file) {
		return PlanFacts.of(file).model().touchpoints().stream().filter(touchpoint -> touchpoint.getFrom() == null).toList();
	}

	/** What initiatives do at the touchpoints of a stage: of each initiative and touchpoint the first effect. */
	public Collection<Effect> effectsOf(Stage stage) {
		Map<Place, Effect> first = new LinkedHashMap<>();
		for (Initiative initiative : PlanFacts.of(stage).model().initiatives()) {
			for (Effect effect : initiative.getEffects()) {
				Contributions.touchpoint(effect).filter(touchpoint -> touchpoint.getFrom() == stage)
						.ifPresent(touchpoint -> first.putIfAbsent(new Place(initiative, touchpoint), effect));
			}
		}
		return List.copyOf(first.values());
	}

	/** The touchpoint at which an effect acts: the one it names, otherwise the one at which its metric is measured; or nothing. */
	public List<Touchpoint> touchpointOfEffect(Effect effect) {
		return Contributions.touchpoint(effect).stream().toList();
	}

	/** The initiatives that act at no touchpoint. */
	public List<Initiative> initiativesNowhere(PlanFile file) {
		return PlanFacts.of(file).model().initiatives().stream()
				.filter(initiative -> initiative.getEffects().stream().allMatch(effect -> Contributions.touchpoint(effect).isEmpty())).toList();
	}

	/** What teams hand over to each other, as far as it is said from whom. */
	public List<Handover> handovers(PlanFile file) {
		return PlanFacts.of(file).model().touchpoints().stream().flatMap(touchpoint -> touchpoint.getHandovers().stream())
				.filter(handover -> handover.getFrom() != null).toList();
	}

	/** Where a handover comes from: the giving team's touchpoints before the receiving one; where there is none, its first one. */
	public List<Touchpoint> handoverSources(Handover handover) {
		Touchpoint receiving = (Touchpoint) handover.eContainer();
		List<Touchpoint> given = PlanFacts.of(handover).model().touchpoints().stream()
				.filter(touchpoint -> touchpoint.getRunBy() == handover.getFrom() && touchpoint != receiving).toList();
		List<Touchpoint> before = given.stream()
				.filter(touchpoint -> touchpoint.getTo() != null && touchpoint.getTo() == receiving.getFrom()).toList();
		return before.isEmpty() ? given.stream().limit(1).toList() : before;
	}

	/** Whether a handover leaves open when it happens, or within what time. */
	public boolean isIncomplete(Handover handover) {
		return handover.getWhen() == null || handover.getWhen().isBlank() || handover.getWithin() == null;
	}

	/** The touchpoints that follow another one, run by another team, without saying what they receive from its team. */
	public List<Touchpoint> missingHandovers(Touchpoint giving) {
		if (giving.getTo() == null || giving.getTo() == giving.getFrom() || giving.getRunBy() == null) {
			return List.of();
		}
		return PlanFacts.of(giving).model().touchpoints().stream().filter(next -> next.getFrom() == giving.getTo()
				&& next.getRunBy() != null && next.getRunBy() != giving.getRunBy() && !receives(next, giving.getRunBy())).toList();
	}

	private static boolean receives(Touchpoint touchpoint, Team from) {
		return touchpoint.getHandovers().stream().anyMatch(handover -> handover.getFrom() == from || handover.getFrom() == null);
	}

	/** The metrics measured at the touchpoints of a stage. */
	static List<Metric> metricsOf(Stage stage) {
		return PlanFacts.of(stage).model().metrics().stream()
				.filter(metric -> Optional.ofNullable(metric.getTouchpoint()).map(Touchpoint::getFrom).filter(stage::equals).isPresent()).toList();
	}
}
