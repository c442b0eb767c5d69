package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sightline.checks.Rules;

import com.google.gson.JsonObject;

class CheckCommandTest extends CommandTest {

	private static final String PLAN = """
			plan "Growth" {
			  currency JPY
			  horizon 2026-04 to 2027-03
			}
			unit order
			metric orders : order / month { baseline 100 source "ERP" }
			metric price : JPY / order { baseline 1000 source "ERP" }
			metric revenue : JPY / month = orders * price
			goal g : revenue total at least 1M JPY
			hypothesis h { because "b" evidence "e" confidence 70% refuted if orders below 90 by 2026-09 }
			team Sales { capacity 10 person-days per month }
			initiative good "良い" {
			  owner Sales
			  runs 2026-04 to 2027-03
			  term long
			  execution 100% measured by "SFA"
			  expect orders +5% to +10% because h lasting
			}
			""";
	private static final String LOST = "initiative\tメルマガ \"\" { owner Sales runs 2026-04 to 2026-05 execution 100% measured by \"SFA\" }\n";

	@Test
	void the_result_never_takes_the_place_of_a_plan() throws IOException {
		assertEquals(2, cli.file("a.plan", PLAN).run("check", "a.plan", "-o", "a.plan"));
		assertEquals("sightline: a.plan is a plan; the result would take its place. Name another file.\n", cli.err());
		assertEquals(PLAN, Files.readString(folder.resolve("a.plan")));
	}

	@Test
	void text_that_cannot_be_read_is_said_once_and_not_missed_by_every_rule() {
		String broken = PLAN.replace("baseline 1000 source", "baseline many source").replace("refuted if orders below 90 by 2026-09", "refuted when no");
		assertEquals(1, cli.file("a.plan", broken).run("check", "a.plan"));
		assertEquals(2, cli.out().lines().filter(line -> line.matches("a[.]plan:\\d.*")).count(), cli.out());
		assertTrue(cli.out().contains("Some of the text could not be read"), cli.out());
	}

	@Test
	void a_plan_with_nothing_to_report_ends_with_what_it_comes_to() {
		assertEquals(0, cli.file("a.plan", PLAN).run("check", "a.plan"), cli.out() + cli.err());
		assertEquals("""
				The plan's only initiative has a measurable link to revenue.
				a.plan: nothing to report.
				""", cli.out());
		assertEquals("", cli.err());
	}

	@Test
	void a_finding_shows_its_line_with_the_caret_below_wide_characters_and_tabs() {
		assertEquals(1, cli.file("a.plan", PLAN + LOST).run("check", "a.plan"));
		String[] lines = cli.out().split("\n");
		assertTrue(lines[0].startsWith("a.plan:19:12: error [link.none] "), lines[0]);
		assertTrue(lines[1].startsWith("   19 | initiative  メルマガ \"\" {"), lines[1]);
		assertEquals("      |             ^^^^^^^^", lines[2]);
		assertTrue(cli.out().contains("1 of 2 initiatives has no measurable link to revenue: メルマガ."), cli.out());
		assertTrue(cli.out().endsWith("a.plan: 1 error, no warnings, no notes.\n"), cli.out());
	}

	@Test
	void japanese_by_the_locale_or_by_option() {
		cli.file("a.plan", PLAN + LOST).run("check", "a.plan", "--lang", "ja");
		assertTrue(cli.out().contains("2 件の施策のうち 1 件が、計測できる形で売上につながっていません: メルマガ"), cli.out());
		String byOption = cli.out();
		cli.with("LC_ALL", "ja_JP.UTF-8").run("check", "a.plan");
		assertEquals(byOption, cli.out());
		cli.with("SIGHTLINE_LOCALE", "ja_JP.UTF-8").with("LC_ALL", "C.UTF-8").run("check", "a.plan"); // where Japanese is not installed
		assertEquals(byOption, cli.out());
		cli.run("--lang=en", "check", "a.plan");
		assertTrue(cli.out().contains("no measurable link"), cli.out());
	}

	@Test
	void exit_codes_follow_fail_on() {
		cli.file("a.plan", PLAN + LOST).file("w.plan", PLAN.replace("source \"ERP\" }\nmetric price", "}\nmetric price"));
		assertEquals(1, cli.run("check", "a.plan"));
		assertEquals(0, cli.run("check", "--fail-on", "never", "a.plan"));
		assertEquals(0, cli.run("check", "w.plan"));
		assertTrue(cli.out().contains("1 of 1 initiative reaches revenue only by figures that nobody can check yet: orders."), cli.out());
		assertEquals(1, cli.run("check", "--fail-on", "warning", "w.plan"));
	}

	@Test
	void json_has_the_promised_form() {
		cli.file("sub/a.plan", PLAN + LOST).run("check", "--format", "json", "sub");
		JsonObject json = cli.json();
		assertEquals("sightline/1", json.get("schema").getAsString());
		assertEquals("Growth", json.get("plan").getAsString());
		JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals("link.none error sub/a.plan 19:12-19:16 メルマガ", text(finding, "code") + " " + text(finding, "severity") + " "
				+ text(finding, "file") + " " + text(finding, "line") + ":" + text(finding, "column") + "-" + text(finding, "endLine") + ":"
				+ text(finding, "endColumn") + " " + text(finding, "element"));
		assertEquals("{\"errors\":1,\"warnings\":0,\"infos\":0}", json.get("summary").toString());
	}

	@Test
	void several_plans_are_listed_in_one_json_object() {
		cli.file("a.plan", PLAN).file("b.plan", PLAN + LOST).run("check", "--format", "json", "a.plan", "b.plan");
		assertEquals(2, cli.json().getAsJsonArray("plans").size());
		assertEquals(1, cli.json().getAsJsonObject("summary").get("errors").getAsInt());
	}

	@Test
	void sarif_names_the_rule_the_region_and_the_fix() {
		cli.file("計画 a.plan", PLAN.replace("source \"ERP\" }\nmetric price", "}\nmetric price")).run("check", "--format", "sarif", "計画 a.plan");
		JsonObject run = cli.json().getAsJsonArray("runs").get(0).getAsJsonObject();
		assertEquals("2.1.0", text(cli.json(), "version"));
		assertEquals("utf16CodeUnits", text(run, "columnKind"));
		JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
		assertEquals("warning", text(result, "level"));
		JsonObject rule = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules")
				.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
		assertEquals("link.unmeasured", text(rule, "id"));
		JsonObject physical = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
		assertEquals("%E8%A8%88%E7%94%BB%20a.plan", text(physical.getAsJsonObject("artifactLocation"), "uri"));
		assertEquals(6, physical.getAsJsonObject("region").get("startLine").getAsInt());
		assertEquals(1, result.getAsJsonArray("fixes").size());
	}

	@Test
	void a_plan_of_a_stranger_does_not_talk_to_the_terminal() {
		String hostile = "initiative x \"\u001B[2J\u202E<script>\u009B31m\" { expect nothing +1 }\n";
		for (String format : new String[] {"text", "json", "sarif"}) {
			cli.file("a.plan", PLAN + hostile).run("check", "--color", "never", "--format", format, "a.plan");
			assertTrue(cli.out().chars().allMatch(c -> c == '\n' || c >= ' ' && c != 0x9B && c != 0x202E), format + cli.out());
		}
	}

	@Test
	void colours_only_where_they_are_wanted() {
		cli.file("a.plan", PLAN + LOST).run("check", "a.plan");
		assertFalse(cli.out().contains("\u001B"));
		cli.onTerminal().run("check", "a.plan");
		assertTrue(cli.out().contains("\u001B[1;31merror\u001B[0m"));
		cli.run("check", "a.plan", "-o", "out.txt");
		assertEquals("", cli.out());
		cli.with("NO_COLOR", "1").run("check", "a.plan");
		assertFalse(cli.out().contains("\u001B"));
		cli.run("check", "a.plan", "--color=always");
		assertTrue(cli.out().contains("\u001B"));
	}

	@Test
	void the_result_goes_to_a_file() throws Exception {
		assertEquals(1, cli.file("a.plan", PLAN + LOST).run("check", "-q", "a.plan", "-o", "out.txt"));
		assertEquals(1, Files.readAllLines(folder.resolve("out.txt")).size());
		assertEquals(2, cli.run("check", "a.plan", "-o", "none/out.txt"));
		assertEquals("sightline: Cannot write none/out.txt: its folder or the file does not exist.\n", cli.err());
	}

	@Test
	void a_long_line_is_cut_around_the_caret() {
		cli.file("a.plan", PLAN + " ".repeat(300) + LOST).with("COLUMNS", "60").run("check", "a.plan");
		String[] lines = cli.out().split("\n");
		assertTrue(lines[1].length() <= 60 && lines[1].startsWith("   19 | …"), lines[1]);
		assertTrue(lines[2].contains("^^^^^^^^"), lines[2]);
	}

	@Test
	void every_code_has_a_description_in_both_languages() throws IOException {
		for (String file : new String[] {"rules.properties", "rules_ja.properties"}) {
			Properties texts = new Properties();
			texts.load(new InputStreamReader(Sightline.class.getResourceAsStream("check/" + file), StandardCharsets.UTF_8));
			assertEquals(Set.of(), Rules.codes().stream().filter(code -> !texts.containsKey(code)
					&& !texts.containsKey(code.substring(0, code.indexOf('.')))).collect(Collectors.toSet()), file);
		}
	}

	private static String text(JsonObject object, String key) {
		return object.get(key).getAsString();
	}

	@Test
	void a_file_that_is_no_text_is_named_as_it_can_be_opened() throws Exception {
		cli.file("sub/deep/er/a.plan", "");
		Files.write(folder.resolve("sub/deep/er/a.plan"), new byte[] { 'p', '\n', (byte) 0xff });
		assertEquals(2, cli.run("check", "sub"), cli.out());
		assertEquals("sightline: sub/deep/er/a.plan, line 2: this is not UTF-8 text. Save the file as UTF-8.\n", cli.err());
	}

	@Test
	void plans_are_found_however_deep_folders_are() {
		cli.file("x/".repeat(60) + "a.plan", "metric m : 1 = 5\n").run("check", "x");
		assertTrue(cli.out().contains("x/".repeat(60) + "a.plan:1:"), cli.out());
	}

	@Test
	void findings_are_a_page_too() {
		cli.file("one.plan", "plan \"One\" {\n  currency JPY\n  horizon 2026-04 to 2027-03\n}\ninitiative a {\n}\n");
		cli.file("two.plan", "plan \"<Two>\" {\n  currency JPY\n  horizon 2026-04 to 2027-03\n}\n");
		assertEquals(1, cli.run("check", "one.plan", "two.plan", "--format", "html"), cli.err());
		Document page = Jsoup.parse(cli.out());
		assertEquals(List.of("One: First, the initiative that does not lead to a goal", "<Two>: What was found"), page.select("h2").eachText());
		assertEquals("one.plan#L5", page.select(".lost a").attr("href"));
		assertTrue(page.select("svg.chart, [data-find]").isEmpty());
	}
}
