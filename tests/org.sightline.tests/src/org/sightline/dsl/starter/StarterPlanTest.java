package org.sightline.dsl.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.checks.Checker;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.format.PlanFormatter;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;

class StarterPlanTest {

	private static String text(String language) {
		return Starter.commented(Locale.forLanguageTag(language));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void has_at_most_forty_lines_in_the_canonical_layout(String language) throws Exception {
		assertTrue(text(language).lines().count() <= 40);
		assertEquals(text(language), PlanFormatter.create().format(text(language)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void a_check_finds_the_initiative_that_has_no_effect(String language, @TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("a.plan"), text(language));
		List<Finding> findings = Checker.check(new PlanLoader().load(file));
		assertTrue(findings.stream().anyMatch(finding -> finding.code().equals("link.none")
				&& finding.element().equals(language.equals("ja") ? "メールマガジン" : "Newsletter")), findings.toString());
		assertEquals(List.of(), findings.stream().filter(finding -> finding.severity() == Severity.ERROR
				&& !finding.code().startsWith("link.")).map(finding -> finding.message().in(Locale.ENGLISH)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void an_empty_plan_has_a_title_and_the_months_of_a_year_and_no_error_in_the_text(String language, @TempDir Path folder) throws Exception {
		String text = Starter.empty("A \"B\" \\ 計画", Year.of(2027), Locale.forLanguageTag(language));
		assertEquals(text, PlanFormatter.create().format(text));
		LoadedPlan plan = new PlanLoader().load(Files.writeString(folder.resolve("a.plan"), text));
		assertEquals(List.of(), plan.findings());
		assertEquals("A \"B\" \\ 計画", plan.model().frame().orElseThrow().getTitle());
	}
}
