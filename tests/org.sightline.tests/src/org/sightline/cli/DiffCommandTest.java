package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

	/** 12 months of 100 orders at ¥1,000, a tenth more while the initiative runs. */
	private static final String OLD = """
			plan "Growth" { currency JPY horizon 2026-04 to 2027-03 }
			unit order
			team Sales "営業"
			metric orders : order / month { baseline 100 source "ERP" }
			metric price : JPY / order { baseline 1_000 source "ERP" }
			metric revenue : JPY / month = orders * price
			goal target : revenue total at least 150万 JPY
			goal volume : orders total at least 1_000 order by Sales
			initiative Calls { owner Sales runs 2026-04 to 2027-03 expect orders +10% }
			""";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void start() {
		cli = new Cli(folder);
	}

	private int diff(String now, String... more) {
		cli.file("old.plan", OLD).file("new.plan", now);
		List<String> arguments = new ArrayList<>(List.of("diff", "old.plan", "new.plan"));
		arguments.addAll(List.of(more));
		return cli.run(arguments.toArray(String[]::new));
	}

	@Test
	void says_what_it_does_to_revenue_and_then_what_changed_the_logic_first() {
		assertEquals(0, diff(OLD.replace("baseline 1_000", "baseline 1_100").replace("owner Sales", "").replace("\"営業\"", "\"Sales\"")));
		assertEquals("""
				The expected value of target rises by ¥132k, from ¥1.32M to ¥1.45M.

				Logic: how initiatives become revenue
				  metric price: baseline 1_000 → 1_100

				Commitments: who does what, and when
				  initiative Calls: gone: owner Sales

				Wording
				  team Sales: label "営業" → "Sales"
				""", cli.out());
		assertEquals(0, diff(OLD.replace("baseline 100 ", "baseline 90 "), "--lang", "ja"));
		assertEquals("""
				target の見込みは 13万円 減ります（132万円 → 119万円）。
				volume の見込みは 132 order 減ります（1,320 order → 1,188 order）。

				ロジック（施策がどう売上になるか）
				  指標「orders」の基準値: 100 order/月 → 90 order/月
				""", cli.out());
	}

	@Test
	void the_same_meaning_is_one_line() {
		String[] lines = OLD.split("\n");
		String moved = lines[8] + "\n// a comment\n" + OLD.replace(lines[8], "").replace("150万", "1_500_000");
		assertEquals(0, diff(moved, "--exit-code"));
		assertEquals("The two versions mean the same.\n", cli.out());
		assertEquals(0, diff(OLD, "--lang", "ja"));
		assertEquals("2 つのバージョンの意味は同じです。\n", cli.out());
		diff(OLD, "--format", "json");
		assertEquals(0, cli.json().getAsJsonArray("changes").size());
	}

	@Test
	void a_rename_is_a_rename() {
		diff(OLD.replace("orders", "受注").replace("Calls", "電話"));
		assertEquals("""
				The expected value of target stays at ¥1.32M.

				Logic: how initiatives become revenue
				  metric 受注: renamed: orders → 受注
				  initiative 電話: renamed: Calls → 電話
				""", cli.out().replaceAll("(?s)(  initiative.*?\n)(  metric.*?\n)", "$2$1"));
	}

	@Test
	void json_for_programs() {
		assertEquals(1, diff(OLD.replace("+10%", "+20%") + "goal late : revenue total at least 1万 JPY\n", "--format", "json", "--exit-code"));
		assertEquals("sightline/1", cli.json().get("schema").getAsString());
		assertEquals("{\"class\":\"logic\",\"kind\":\"added\",\"element\":\"goal late\",\"feature\":null,\"before\":null,"
				+ "\"after\":\"goal late : revenue total at least 1万 JPY\"}", cli.json().getAsJsonArray("changes").get(1).toString());
		assertEquals("{\"class\":\"logic\",\"kind\":\"changed\",\"element\":\"initiative Calls\",\"feature\":\"expect orders\","
				+ "\"before\":\"+10%\",\"after\":\"+20%\"}", cli.json().getAsJsonArray("changes").get(0).toString());
		var target = cli.json().getAsJsonArray("forecast").get(0).getAsJsonObject();
		assertEquals("target", target.get("goal").getAsString());
		assertEquals(1_320_000, target.get("before").getAsDouble(), 1e-6); // without a hypothesis, the size is taken as it is
		assertTrue(cli.json().getAsJsonArray("forecast").get(2).getAsJsonObject().get("before").isJsonNull());
	}

	@Test
	void nothing_of_a_plan_is_markup_in_markdown() {
		diff(OLD.replace("\"営業\"", "\"`x`` <b>@all\""), "--format", "markdown");
		assertEquals("""
				**The expected value of target stays at ¥1.32M.**

				#### Wording

				- `team Sales`: `label` `"営業"` → ```"`x`` <b>@all"```
				""", cli.out());
	}

	@Test
	void two_readable_versions_are_needed() {
		assertEquals(2, cli.run("diff", "old.plan"));
		assertEquals("sightline: Two versions are needed: sightline diff OLD NEW, for example: sightline diff HEAD:growth growth\n", cli.err());
		assertEquals(2, diff(OLD.replace("* price", "* nix")));
		assertTrue(cli.err().startsWith("sightline: new.plan has errors"), cli.err());
		assertEquals(2, cli.run("diff", "--install-git"));
		assertEquals("sightline: There is no git repository with a working folder around the current folder, so nothing was set up.\n",
				cli.err());
	}

	@Test
	void git_shows_plans_by_meaning_once_it_is_set_up() throws Exception {
		Path script = folder.resolve("tool's").resolve("keep");
		cli.file("tool's/keep", "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"" + folder + "/asked\"\ncp \"$4\" \"" + folder + "/before\"\n");
		assertTrue(script.toFile().setExecutable(true));
		Path repository = Files.createDirectory(folder.resolve("repository"));
		Git.init().setDirectory(repository.toFile()).call().close();
		Cli inside = new Cli(repository).with("SIGHTLINE_COMMAND", script.toString()).file("a.plan", OLD);
		assertEquals(0, inside.run("diff", "--install-git"));
		assertTrue(inside.out().contains(".gitattributes: added: *.plan diff=sightline"), inside.out());
		assertEquals(0, inside.run("diff", "--install-git"));
		assertEquals("Already set up: \"git diff\" shows *.plan by meaning.\n", inside.out());
		git(repository, "add", ".");
		inside.file("a.plan", OLD.replace("baseline 1_000", "baseline 1_100"));
		git(repository, "diff");
		List<String> asked = Files.readAllLines(folder.resolve("asked"));
		assertEquals(List.of("diff", "--git", "a.plan"), asked.subList(0, 3));
		assertEquals(9, asked.size());
		assertEquals(0, inside.run("diff", "--git", asked.get(2), folder.resolve("before").toString(), asked.get(4), asked.get(5),
				asked.get(6), asked.get(7), asked.get(8)));
		assertEquals("""
				a.plan
				The expected value of target rises by ¥132k, from ¥1.32M to ¥1.45M.

				Logic: how initiatives become revenue
				  metric price: baseline 1_000 → 1_100
				""", inside.out());
		inside.file("a.plan", OLD.replace("* price", "* nix"));
		inside.run("diff", "--git", "a.plan", folder.resolve("before").toString(), "0", "100644", "a.plan", "0", "100644");
		assertTrue(inside.out().contains("-metric revenue : JPY / month = orders * price\n+metric revenue"), inside.out());
	}

	private static void git(Path folder, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), said);
	}
}
