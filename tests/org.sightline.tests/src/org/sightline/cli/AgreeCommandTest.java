package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.junit.jupiter.api.Test;

class AgreeCommandTest extends CommandTest {

	private static final String PLAN = """
			plan "P" { currency JPY  horizon 2026-04 to 2027-03 } // 計画
			unit lead
			team Sales
			metric leads "Leads" : lead / month { baseline 400 }
			goal g : leads total at least 4_000
			agreement Kickoff { // by hand
			  signed Sales 2026-03-28
			}
			""";

	@Test
	void writes_the_fingerprint_as_one_line_and_leaves_all_other_text_as_it_is() throws Exception {
		cli.file("a.plan", PLAN);
		assertEquals(0, cli.run("agree", "--quiet", "a.plan"));
		String fingerprint = cli.out().strip();
		assertTrue(fingerprint.matches("sl1:[0-9a-f]{64}"), fingerprint);
		assertEquals(0, cli.run("agree", "--write", "a.plan"));
		assertEquals("Agreement Kickoff now records the logic as it is: " + fingerprint + "\n", cli.out());
		assertEquals(PLAN.replace("2026-03-28\n", "2026-03-28\n  logic \"" + fingerprint + "\"\n"), text());
		assertEquals(0, cli.run("agree", "--verify", "a.plan"));
		assertEquals(fingerprint + "\nThis is the logic that Kickoff agreed on.\n", cli.out());
	}

	@Test
	void verify_fails_where_a_number_has_changed_but_not_where_a_label_has() throws Exception {
		cli.file("a.plan", PLAN);
		cli.run("agree", "--write", "a.plan");
		String agreed = text();
		cli.file("a.plan", agreed.replace("\"Leads\"", "\"リード\""));
		assertEquals(0, cli.run("agree", "--verify", "a.plan"));
		cli.file("a.plan", agreed.replace("baseline 400", "baseline 401"));
		assertEquals(1, cli.run("agree", "--verify", "--lang", "ja", "a.plan"));
		assertTrue(cli.out().contains("合意 Kickoff のあとでロジックが変わっています。"), cli.out());
		assertEquals(0, cli.run("agree", "--write", "a.plan"));
		assertEquals(0, cli.run("agree", "--verify", "a.plan"));
	}

	@Test
	void tells_programs() {
		cli.file("a.plan", PLAN);
		assertEquals(1, cli.run("agree", "--verify", "--format", "json", "a.plan"));
		assertEquals("none", cli.json().getAsJsonObject("agreement").get("logic").getAsString());
	}

	@Test
	void says_what_it_needs() {
		cli.file("a.plan", "unit lead\n").file("b.plan", "metric leads : led / month\n");
		assertEquals(2, cli.run("agree", "--write", "a.plan"));
		assertEquals("sightline: a.plan has no agreement to write into. Add one first: agreement Kickoff { signed TEAM DAY }\n", cli.err());
		assertEquals(2, cli.run("agree", "--agreement", "Q3", "a.plan"));
		assertEquals("sightline: There is no agreement \"Q3\" in a.plan.\n", cli.err());
	}

	private String text() throws Exception {
		return Files.readString(folder.resolve("a.plan"));
	}
}
