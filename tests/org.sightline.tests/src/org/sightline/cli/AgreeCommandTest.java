package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeCommandTest {

	private static final String PLAN = """
			plan "Growth" {
			  currency JPY
			  horizon 2026-04 to 2027-03
			}
			metric revenue "売上" : JPY / month { baseline 100 source "ERP" } // the heart
			goal g : revenue total at least 1M JPY
			team Sales { }
			""";

	@TempDir
	private Path folder;
	private Cli cli;

	@BeforeEach
	void start() {
		cli = new Cli(folder);
	}

	private String text() throws IOException {
		return Files.readString(folder.resolve("a.plan"));
	}

	@Test
	void writes_the_fingerprint_as_the_smallest_edit_and_verifies_it() throws IOException {
		String before = PLAN + "agreement Kickoff { signed Sales 2026-03-28 }\r\n// end\r\n";
		cli.file("a.plan", before);
		assertEquals(1, cli.run("agree", "--verify", "a.plan"));
		assertEquals("Kickoff does not say yet on which logic it was reached. \"sightline agree --write\" records it.\n", cli.out());
		assertEquals(0, cli.run("agree", "-q", "a.plan"));
		String logic = cli.out().strip();
		assertTrue(logic.matches("sl1:[0-9a-f]{64}"), logic);
		assertEquals(0, cli.run("agree", "--write", "a.plan"));
		assertEquals("Kickoff now records this logic, in a.plan.\n", cli.out());
		assertEquals(before.replace("03-28 }", "03-28  logic \"" + logic + "\" }"), text());
		assertEquals(0, cli.run("agree", "--verify", "a.plan"));
		assertEquals("Kickoff was reached on this very logic.\n", cli.out());
	}

	@Test
	void a_changed_number_is_another_logic_and_a_label_is_not() throws IOException {
		cli.file("a.plan", PLAN + "agreement Kickoff { signed Sales 2026-03-28 }\n").run("agree", "--write", "a.plan");
		String agreed = text();
		cli.file("a.plan", agreed.replace("売上", "受注高"));
		assertEquals(0, cli.run("agree", "--verify", "a.plan"));
		cli.file("a.plan", agreed.replace("baseline 100", "baseline 101"));
		assertEquals(1, cli.run("agree", "--verify", "--lang", "ja", "a.plan"));
		assertEquals("今のロジックは、合意「Kickoff」のときのものから変わっています。合意し直すか、変更を取り消してください。\n", cli.out());
		cli.run("agree", "--write", "a.plan");
		assertEquals(0, cli.run("agree", "--verify", "a.plan"));
	}

	@Test
	void says_what_is_missing() {
		cli.file("a.plan", PLAN);
		assertEquals(2, cli.run("agree", "--write", "a.plan"));
		assertEquals("sightline: a.plan has no agreement. Write one, for example: agreement Kickoff { signed Sales 2026-03-28 }\n",
				cli.err());
		assertEquals(2, cli.run("agree", "--agreement", "X", "a.plan"));
		assertEquals("sightline: There is no agreement X in a.plan.\n", cli.err());
		assertEquals(2, cli.run("agree", "--write", "--verify", "a.plan"));
		assertEquals(1, cli.err().lines().count());
	}
}
