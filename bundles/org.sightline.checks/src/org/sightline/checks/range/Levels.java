package org.sightline.checks.range;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Journey;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Stage;

/** Stages of a journey without a level, or with the same one: their order would be open. */
public final class Levels implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("range.level");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Journey journey : plan.model().journeys()) {
			int highest = journey.getStages().stream().mapToInt(Stage::getLevel).max().orElse(0);
			Map<Integer, Stage> byLevel = new HashMap<>();
			for (Stage stage : journey.getStages()) {
				if (!PlanAnalysis.isWritten(stage, Literals.STAGE__LEVEL)) {
					out.warning("range.level", stage, Message.of(Levels.class, "range.level.none", Names.of(stage)),
							plan.edits().append(stage, " level " + ++highest));
				} else {
					Stage other = byLevel.putIfAbsent(stage.getLevel(), stage);
					if (other != null) {
						out.warning("range.level", stage, Literals.STAGE__LEVEL, Message.of(Levels.class, "range.level",
								Names.of(stage), Names.of(other), String.valueOf(stage.getLevel())));
					}
				}
			}
		}
	}
}
