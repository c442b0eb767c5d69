package org.sightline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.checks.Checker;
import org.sightline.diagram.compare.PlanComparison;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;

/** Two versions in one picture keep the laws of geometry too. */
class ComparisonGeometryTest {

	@ParameterizedTest
	@ValueSource(strings = { "lineOfSight", "journey", "driverTree" })
	void what_is_gone_and_what_is_new_stand_side_by_side(String view) throws Exception {
		String text = Files.readString(Path.of("../../examples/subscription/coffee.plan"));
		String changed = text.replaceFirst("(?s)initiative Pause .*?\\n}\\n", "").replace("metric revenue \"Revenue\"", "metric revenue \"Turnover\"")
				+ "initiative Tasting \"Tastings\" {\n  owner Growth\n  runs 2026-03 to 2026-09\n"
				+ "  expect trialRate +0.1 to +0.2 points at Shop because ShowTheBrew\n}\n";
		LoadedPlan after = Plans.read(changed);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
			PlanComparison comparison = new PlanComparison(Plans.read(text), after, Checker.check(after), locale);
			assertEquals(List.of(), Geometry.broken(comparison.picture(view)), view);
		}
	}
}
