package org.sightline.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.checks.Checker;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.format.PlanFormatter;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;

/** Each example tells a story by what the check finds in it; it is written down in `fixtures/examples`. */
class ExamplesTest {

	private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

	private static List<Path> plans() throws IOException {
		try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
			return files.filter(file -> file.toString().endsWith(".plan")).sorted().toList();
		}
	}

	private static String line(Finding finding) {
		return (finding.severity() + " " + finding.code() + " " + finding.element()).strip();
	}

	@ParameterizedTest
	@ValueSource(strings = { "starter", "b2b-ja", "subscription" })
	void the_check_finds_what_the_example_is_there_to_show(String example) throws Exception {
		LoadedPlan plan = new PlanLoader().load(ROOT.resolve("examples").resolve(example));
		String story = Files.readString(Path.of("fixtures/examples", example + ".txt"));
		assertEquals(story, Checker.check(plan).stream().map(finding -> line(finding) + "\n").sorted().reduce("", String::concat));
	}

	@ParameterizedTest
	@MethodSource("plans")
	void every_file_is_in_the_canonical_layout(Path file) throws Exception {
		assertEquals(Files.readString(file), PlanFormatter.create().format(Files.readString(file)));
	}

	@Test
	void the_first_plan_one_sees_has_at_most_forty_lines() throws IOException {
		assertTrue(Files.readAllLines(ROOT.resolve("examples/starter/growth.plan")).size() <= 40);
	}
}
