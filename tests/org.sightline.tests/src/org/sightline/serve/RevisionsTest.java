package org.sightline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sightline.dsl.Plans;
import org.sightline.serve.revisions.Revision;

import com.google.gson.JsonObject;

/** Two versions of a plan in a browser: Callback goes, Trial comes, and the goal is lowered. */
@Timeout(60)
class RevisionsTest {

	private static final String COMMON = """
			plan "Growth" {
			  currency USD
			  horizon 2026-04 to 2027-03
			}
			unit lead "Lead"
			unit order "Order"
			metric leads "Leads" : lead / month { baseline 400 }
			conversion winRate "Win rate" : lead to order { baseline 5% }
			metric price "Order value" : USD / order { baseline 3_000 }
			metric revenue "Revenue" : USD / month = leads * winRate * price
			""";
	private static final String BEFORE = COMMON + """
			goal Year "This year" : revenue total at least 850k USD
			initiative Callback "Call back" {
			  runs 2026-04 to 2027-03
			  expect winRate +1 points
			}
			""";
	private static final String AFTER = COMMON + """
			goal Year "This year" : revenue total at least 800k USD
			initiative Trial "<script>alert(1)</script>" {
			  runs 2026-04 to 2027-03
			  expect leads +40
			}
			""";

	private PlanServer server;

	@BeforeEach
	void serve() throws IOException {
		server = PlanServer.compare(new Revision("HEAD:growth", Plans.read(BEFORE)), new Revision("growth", Plans.read(AFTER)), Optional.empty(),
				Optional.of(0), Locale.ENGLISH);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private JsonObject comparison(String lang) {
		TestWindow window = TestWindow.silent(server.address(), "/plan");
		window.say("{'type':'hello','lang':'" + lang + "'}");
		JsonObject welcome = window.next("welcome");
		assertEquals(List.of("compare", "true", lang), List.of(welcome.get("mode").getAsString(), welcome.get("readOnly").getAsString(),
				welcome.get("lang").getAsString()));
		return window.ask("{'type':'compare'}");
	}

	@Test
	void changes_are_told_in_sentences_with_their_places_in_both_texts() {
		JsonObject comparison = comparison("en");
		List<JsonObject> changes = Told.list(comparison, "changes");
		JsonObject gone = changes.stream().filter(each -> each.get("kind").getAsString().equals("removed")).findFirst().orElseThrow();
		assertTrue(gone.get("text").getAsString().startsWith("initiative Callback is gone: "), gone.toString());
		assertTrue(gone.get("after").isJsonNull());
		JsonObject place = gone.getAsJsonObject("before");
		assertTrue(BEFORE.substring(place.get("from").getAsInt(), place.get("to").getAsInt()).contains("Callback"));
		JsonObject goal = changes.stream().filter(each -> each.get("element").getAsString().equals("goal Year")).findFirst().orElseThrow();
		assertEquals("changed", goal.get("kind").getAsString());
		assertFalse(goal.get("before").isJsonNull() || goal.get("after").isJsonNull());
		assertEquals(3, Told.list(comparison.getAsJsonObject("diff"), "changes").size());
	}

	/** 400 leads, 6% of them win 3,000 USD, twelve months: 864,000; with 440 leads and 5%: 792,000. */
	@Test
	void what_the_change_does_to_the_goals_is_told_first() {
		assertEquals("The expected value of Year falls by 72,000 USD, from 864,000 USD to 792,000 USD.",
				comparison("en").getAsJsonArray("effects").get(0).getAsString());
		assertTrue(comparison("ja").getAsJsonArray("effects").get(0).getAsString().startsWith("Year の見込みは"));
	}

	@Test
	void each_side_shows_its_own_elements_and_both_show_all() {
		JsonObject view = Told.list(comparison("en"), "views").get(0);
		assertEquals("lineOfSight", view.get("name").getAsString());
		assertTrue(view.get("changed").getAsBoolean());
		String before = view.get("before").getAsString();
		String after = view.get("after").getAsString();
		String both = view.get("both").getAsString();
		assertTrue(before.contains("Call back") && !before.contains("alert"));
		assertTrue(!after.contains("Call back") && after.contains("alert"));
		assertTrue(both.contains("Call back") && both.contains("alert"));
		assertFalse(after.contains("<script") || both.contains("<script"), "hostile labels are text");
	}

	/** Callback brought 864,000 − 720,000 USD; Trial brings 40 × 5% × 3,000 USD in each of twelve months, 72,000 USD. */
	@Test
	void tables_say_what_each_version_says_and_which_rows_are_new_or_gone() {
		JsonObject table = Told.list(comparison("en"), "tables").stream().filter(each -> each.get("name").getAsString().equals("contribution")).findFirst()
				.orElseThrow();
		assertTrue(table.get("changed").getAsBoolean());
		JsonObject gone = Told.list(table, "rows").stream().filter(row -> row.get("label").getAsString().equals("Call back")).findFirst().orElseThrow();
		assertEquals("removed", gone.get("mark").getAsString());
		assertTrue(gone.get("before").toString().contains("144,000"), gone.toString());
		assertEquals(table.getAsJsonArray("columns").size(), gone.getAsJsonArray("after").size());
		assertTrue(gone.getAsJsonArray("after").asList().stream().allMatch(cell -> cell.getAsString().isEmpty()), gone.toString());
		JsonObject added = Told.list(table, "rows").stream().filter(row -> row.get("label").getAsString().contains("alert")).findFirst().orElseThrow();
		assertEquals("added", added.get("mark").getAsString());
		assertTrue(added.get("after").toString().contains("72,000"), added.toString());
	}

	@Test
	void texts_that_differ_come_first_and_nothing_else_is_answered() {
		JsonObject comparison = comparison("en");
		JsonObject file = Told.list(comparison, "files").get(0);
		assertEquals(List.of(BEFORE, AFTER), List.of(file.get("before").getAsString(), file.get("after").getAsString()));
		assertEquals(List.of("HEAD:growth", "growth"), List.of(comparison.getAsJsonObject("before").get("name").getAsString(),
				comparison.getAsJsonObject("after").get("name").getAsString()));
		TestWindow window = TestWindow.silent(server.address(), "/plan");
		for (String request : List.of("{'type':'save'}", "{'type':'open','file':'a.plan'}", "{'type':'push'}", "{}")) {
			assertEquals("refused", window.ask(request).get("type").getAsString(), request);
		}
	}
}
