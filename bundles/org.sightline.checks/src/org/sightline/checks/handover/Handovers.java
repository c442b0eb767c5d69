package org.sightline.checks.handover;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.checks.Texts;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Conversion;
import org.sightline.model.Handover;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;
import org.sightline.model.Unit;

/** Where a customer comes from one team to another without both having said what is handed over, when, and how fast. */
public final class Handovers implements Rule {

	/** Teams named at one touchpoint. */
	private static final int SHOWN = 6;

	@Override
	public Set<String> codes() {
		return Set.of("handover.undefined");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Map<Stage, Set<Team>> before = new HashMap<>();
		for (Touchpoint touchpoint : plan.model().touchpoints()) {
			if (touchpoint.getTo() != null && touchpoint.getTo() != touchpoint.getFrom() && touchpoint.getRunBy() != null) {
				before.computeIfAbsent(touchpoint.getTo(), any -> new LinkedHashSet<>()).add(touchpoint.getRunBy());
			}
		}
		Map<Touchpoint, String> nouns = nouns(plan);
		for (Touchpoint touchpoint : plan.model().touchpoints()) {
			if (touchpoint.getFrom() != null && touchpoint.getRunBy() != null) {
				List<Team> teams = before.getOrDefault(touchpoint.getFrom(), Set.of()).stream()
						.filter(team -> team != touchpoint.getRunBy() && !isHandedOver(touchpoint, team)).limit(SHOWN).toList();
				if (!teams.isEmpty()) {
					report(touchpoint, teams, nouns.getOrDefault(touchpoint, "…"), plan, out);
				}
			}
			touchpoint.getHandovers().forEach(handover -> complete(touchpoint, handover, plan, out));
		}
	}

	/** Whether a touchpoint says what it receives from a team, or from one that does not exist, which is said already. */
	private static boolean isHandedOver(Touchpoint touchpoint, Team team) {
		return touchpoint.getHandovers().stream().anyMatch(handover -> handover.getFrom() == team || handover.getFrom() == null);
	}

	private static void report(Touchpoint touchpoint, List<Team> teams, String noun, PlanAnalysis plan, Findings out) {
		String line = "receives " + noun + " from " + Names.plain(teams.get(0)) + " when \"…\" within 1 days";
		Message message = Message.of(Handovers.class, "handover.undefined", Names.of(touchpoint),
				Names.of(touchpoint.getRunBy()), Names.some(teams), Names.of(touchpoint.getFrom()), line);
		Fix[] fixes = noun.equals("…") ? new Fix[0] : new Fix[] { plan.edits().addClause(touchpoint, line) };
		out.warning("handover.undefined", touchpoint, message, fixes);
	}

	private static void complete(Touchpoint touchpoint, Handover handover, PlanAnalysis plan, Findings out) {
		boolean when = Texts.isGiven(handover.getWhen());
		boolean within = PlanAnalysis.isWritten(handover, Literals.HANDOVER__WITHIN);
		if (handover.getFrom() == null || when && within) {
			return;
		}
		Message message = Message.of(Handovers.class, when ? "handover.undefined.within"
				: within ? "handover.undefined.when" : "handover.undefined.both", Names.of(touchpoint), Names.of(handover.getFrom()));
		Fix[] fixes = when ? new Fix[] { plan.edits().append(handover, " within 1 days") } : new Fix[0];
		out.warning("handover.undefined", handover, message, fixes);
	}

	/** What each touchpoint is handed: the noun that its conversion starts from. */
	private static Map<Touchpoint, String> nouns(PlanAnalysis plan) {
		Map<Touchpoint, String> nouns = new HashMap<>();
		for (Metric metric : plan.model().metrics()) {
			if (metric instanceof Conversion conversion && metric.getTouchpoint() != null) {
				Optional.ofNullable(conversion.getFrom()).map(Unit::getName)
						.ifPresent(noun -> nouns.putIfAbsent(metric.getTouchpoint(), noun));
			}
		}
		return nouns;
	}
}
