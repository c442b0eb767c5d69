package org.sightline.checks.field;

import java.util.LinkedHashSet;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.checks.Texts;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Guide;
import org.sightline.model.Initiative;
import org.sightline.model.Team;

/** A team that has to carry an initiative out for another one, without being told what to do. */
public final class Guidance implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("field.noguide");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Initiative initiative : plan.model().initiatives()) {
			Set<Team> uninformed = new LinkedHashSet<>(PlanAnalysis.teams(initiative));
			uninformed.remove(initiative.getOwner());
			for (Guide guide : initiative.getGuides()) {
				if (uninformed.remove(guide.getTeam()) && !Texts.isGiven(guide.getDo())) {
					out.warning("field.noguide", guide, Message.of(Guidance.class, "field.noguide.empty",
							Names.of(initiative), Names.of(guide.getTeam())));
				}
			}
			for (Team team : uninformed) {
				String guide = "guide for " + Names.plain(team) + " {\n  when \"…\"\n  do \"…\"\n  done \"…\"\n}";
				out.warning("field.noguide", initiative, Message.of(Guidance.class, "field.noguide", Names.of(initiative),
						Names.of(team), Names.plain(team)), plan.edits().addClause(initiative, guide));
			}
		}
	}
}
