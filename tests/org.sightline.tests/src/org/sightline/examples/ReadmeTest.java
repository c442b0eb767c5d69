package org.sightline.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.checks.Checker;
import org.sightline.cli.Main;
import org.sightline.cli.Surroundings;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.format.PlanFormatter;
import org.sightline.dsl.load.PlanLoader;

/** What the pages for users show is what the program prints, and where they point to exists. */
class ReadmeTest {

	private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
	private static final Pattern SHOWN = Pattern.compile("```\n\\$ \\./sightline (.*)\n((?s).*?)```");
	private static final Pattern WHOLE_PLAN = Pattern.compile("```\n(plan \"[^\"]*\" \\{\n  currency (?s).*?goal.*?)```");
	private static final Pattern BLOCKS = Pattern.compile("```\n((?:import|plan|unit|team|journey|touchpoint|metric|conversion|rate|goal"
			+ "|hypothesis|initiative|agreement|observations|review) (?s).*?)```");
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

	private static List<Path> pages() throws IOException {
		List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("README.ja.md")));
		try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
			docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
		}
		return pages;
	}

	private static List<String> output(String command) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
		Main.run(new Surroundings(InputStream.nullInputStream(), print, print, Map.of("LANG", "en_US.UTF-8"), ROOT, false),
				command.split(" "));
		return out.toString(StandardCharsets.UTF_8).lines().toList();
	}

	/** Each shown line is printed, in this order; a line `…` stands for whatever is left out. */
	@ParameterizedTest
	@MethodSource("pages")
	void shows_what_the_program_prints(Path page) throws IOException {
		Matcher shown = SHOWN.matcher(Files.readString(page));
		while (shown.find()) {
			List<String> printed = output(shown.group(1));
			int at = 0;
			for (String line : shown.group(2).lines().filter(line -> !line.equals("…")).toList()) {
				int found = printed.subList(at, printed.size()).indexOf(line);
				assertTrue(found >= 0, () -> "not printed by " + shown.group(1) + " (or not in this order): " + line + "\nbut: "
						+ String.join("\nor:  ", alike(line, printed)));
				at += found + 1;
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "guide.md", "guide.ja.md" })
	void begins_with_a_plan_that_can_be_computed(String page, @TempDir Path folder) throws Exception {
		Matcher plan = WHOLE_PLAN.matcher(Files.readString(ROOT.resolve("docs").resolve(page)));
		assertTrue(plan.find());
		Path file = Files.writeString(folder.resolve("a.plan"), plan.group(1));
		assertEquals(List.of(), Checker.check(new PlanLoader().load(file)).stream()
				.filter(finding -> finding.severity() == Severity.ERROR).map(Finding::code).toList());
	}

	/** The printed lines that begin as the shown one does: what the page should show instead. */
	private static List<String> alike(String line, List<String> printed) {
		String beginning = line.substring(0, Math.min(line.length(), 8));
		return printed.stream().filter(other -> other.startsWith(beginning)).toList();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void shows_plans_in_the_canonical_layout(Path page) throws Exception {
		Matcher blocks = BLOCKS.matcher(Files.readString(page));
		while (blocks.find()) {
			assertEquals(blocks.group(1), PlanFormatter.create().format(blocks.group(1)));
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void points_to_files_that_exist(Path page) throws IOException {
		Matcher link = LINK.matcher(Files.readString(page));
		while (link.find()) {
			assertTrue(Files.exists(page.resolveSibling(link.group(1))), link.group(1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "README", "docs/guide", "docs/language", "docs/arithmetic", "docs/changes" })
	void says_in_japanese_under_as_many_headings_what_it_says_in_english(String page) throws IOException {
		long english = headings(ROOT.resolve(page + ".md"));
		assertFalse(english == 0);
		assertEquals(english, headings(ROOT.resolve(page + ".ja.md")));
	}

	private static long headings(Path page) throws IOException {
		return Files.readString(page).replaceAll("(?s)```.*?```", "").lines().filter(line -> line.startsWith("#")).count();
	}
}
