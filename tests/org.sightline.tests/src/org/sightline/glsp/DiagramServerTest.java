package org.sightline.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.glsp.Page.arg;
import static org.sightline.glsp.Page.find;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.findings.Place;

import com.google.gson.JsonObject;

/** What a page hears from the server of its diagram. */
class DiagramServerTest {

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void open() throws IOException {
		desk = Desk.withExample(folder, "starter");
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@Test
	void the_line_of_sight_is_shown_where_the_layout_put_it() {
		JsonObject root = desk.opens("lineOfSight", "en");
		assertEquals("lineOfSight", arg(root, "view"));
		JsonObject initiative = find(root, "initiative:Callback");
		assertEquals("node:initiative", initiative.get("type").getAsString());
		assertEquals("Callback", arg(initiative, "name"));
		assertEquals("growth.plan", arg(initiative, "file"));
		assertTrue(initiative.getAsJsonObject("position").get("x").getAsDouble() < find(root, "metric:leads").getAsJsonObject("position").get("x").getAsDouble());
	}

	@Test
	void every_piece_is_one_group_and_nothing_in_it_runs_or_leads_away() {
		JsonObject root = desk.opens("lineOfSight", "en");
		Page.all(root).filter(element -> element.has("args") && element.getAsJsonObject("args").has("svg")).forEach(element -> {
			String svg = arg(element, "svg");
			assertTrue(svg.startsWith("<g class=") && svg.endsWith("</g>"), svg);
			assertFalse(svg.matches("(?s).*(<script|<a |<title|<style| on[a-z]+=|href=).*"), svg);
		});
	}

	@Test
	void the_page_is_told_what_it_can_show_in_its_language() {
		desk.page.open("journey", "ja");
		JsonObject window = desk.page.hears("sightline:window");
		assertEquals("journey", window.get("view").getAsString());
		assertEquals(5, window.getAsJsonArray("views").size());
		assertEquals("見通し線", window.getAsJsonArray("views").get(0).getAsJsonObject().get("label").getAsString());
		assertEquals("#1B5E97", window.getAsJsonObject("palette").getAsJsonObject("light").get("flow").getAsString());
	}

	@Test
	void a_text_that_changes_changes_the_picture() {
		JsonObject first = desk.opens("lineOfSight", "en");
		assertFalse(Page.has(first, "initiative:hotline"));
		desk.host.type("growth.plan", desk.text("growth.plan") + "\ninitiative hotline {\n}\n");
		JsonObject second = desk.page.hears("updateModel").getAsJsonObject("newRoot");
		assertTrue(Page.has(second, "initiative:hotline"));
		assertFalse(first.has("revision"), "none is 0");
		assertEquals(1, second.get("revision").getAsInt());
	}

	@Test
	void while_the_text_has_errors_the_last_picture_stays_and_a_sentence_says_so() {
		desk.opens("lineOfSight", "en");
		desk.page.hears("sightline:state", state -> state.get("whole").getAsBoolean() && !state.has("notice"));
		desk.host.type("growth.plan", desk.text("growth.plan") + "\ninitiative {\n");
		JsonObject state = desk.page.hears("sightline:state");
		assertFalse(state.get("whole").getAsBoolean());
		assertTrue(state.get("notice").getAsString().contains("text has errors"));
		assertEquals(0, desk.page.count("updateModel"));
	}

	@Test
	void what_a_person_goes_to_in_the_text_is_selected_and_the_other_way_round() {
		desk.opens("lineOfSight", "en");
		desk.host.goTo("growth.plan", "Callback \"Call");
		assertEquals("[\"initiative:Callback\"]", desk.page.hears("sightline:select").getAsJsonArray("elementIds").toString());
		desk.act("sightline:reveal", "elementId", "initiative:Callback", "focus", true);
		desk.act("sightline:search", "requestId", "s", "text", "CALLBACK");
		assertTrue(desk.page.hears("sightline:found").getAsJsonArray("elementIds").toString().contains("initiative:Callback"));
		Place place = desk.host.shown();
		assertEquals("Callback", desk.text("growth.plan").substring(place.offset(), place.offset() + place.length()));
	}

	@Test
	void every_view_can_be_shown_also_the_tables() {
		desk.opens("lineOfSight", "ja");
		for (String view : new String[] {"journey", "driverTree", "load", "contribution"}) {
			desk.act("sightline:show", "view", view);
			assertEquals(view, desk.page.hears("sightline:window").get("view").getAsString());
			assertEquals(view, arg(desk.page.hears("updateModel").getAsJsonObject("newRoot"), "view"));
		}
	}

	@Test
	void the_part_around_an_element_is_shown_and_then_everything_again() {
		JsonObject all = desk.opens("lineOfSight", "en");
		desk.act("sightline:focus", "elementId", "metric:winRate", "depth", 0);
		assertEquals("winRate", desk.page.hears("sightline:window").getAsJsonObject("focus").get("name").getAsString());
		JsonObject part = desk.page.hears("updateModel").getAsJsonObject("newRoot");
		assertFalse(Page.has(part, "initiative:Callback"));
		desk.act("sightline:focus");
		assertEquals(Page.all(all).count(), Page.all(desk.page.hears("updateModel").getAsJsonObject("newRoot")).count());
	}

	@Test
	void what_cannot_be_read_is_left_out_and_harms_nothing() {
		desk.opens("lineOfSight", "en");
		for (String nonsense : new String[] {"", "{", "[]", "null", "\"\"", "{\"jsonrpc\":\"2.0\",\"method\":\"process\"}",
				"{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"other\",\"action\":{\"kind\":\"sightline:focus\"}}}",
				"{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"unknown\",\"params\":{}}", "[".repeat(100_000), "x".repeat(5_000_000)}) {
			desk.page.send(nonsense);
		}
		for (String action : new String[] {"null", "{}", "{\"kind\":\"unknown\"}", "{\"kind\":\"sightline:task\",\"task\":{}}",
				"{\"kind\":\"sightline:show\",\"layers\":[null,7]}", "{\"kind\":\"sightline:search\"}", "{\"kind\":\"sightline:focus\",\"depth\":\"many\"}",
				"{\"kind\":\"sightline:hover\",\"requestId\":\"h\"}", "{\"kind\":\"sightline:reveal\",\"elementId\":\"cell#99\"}"}) {
			desk.page.act(action);
		}
		desk.act("sightline:search", "requestId", "after", "text", "Callback");
		assertEquals("after", desk.page.hears("sightline:found", found -> found.get("responseId").getAsString().equals("after")).get("responseId").getAsString());
	}

	@Test
	void nobody_listens_to_the_plan_any_more_when_the_channel_is_closed() {
		desk.opens("lineOfSight", "en");
		assertEquals(1, desk.host.listeners().size());
		desk.page.close();
		assertEquals(0, desk.host.listeners().size());
		desk.host.type("growth.plan", desk.text("growth.plan") + "\ninitiative hotline {\n}\n");
		assertEquals(0, desk.page.count("updateModel"));
	}

	@Test
	void windows_that_close_while_they_draw_leave_no_thread_behind() throws InterruptedException {
		for (int i = 0; i < 12; i++) {
			try (Page other = desk.anotherPage()) {
				other.open(i % 2 == 0 ? "lineOfSight" : "journey", "en");
				other.act(Map.of("kind", "sightline:show", "view", "driverTree"));
				desk.host.type("growth.plan", desk.text("growth.plan") + "// " + i + "\n");
			}
		}
		long until = System.currentTimeMillis() + 20_000;
		while (dispatchers() > 0 && System.currentTimeMillis() < until) {
			Thread.sleep(20);
		}
		assertEquals(0, dispatchers());
		assertEquals(0, desk.host.listeners().size());
	}

	private static long dispatchers() {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("DefaultActionDispatcher")).count();
	}

	@Test
	void two_windows_show_the_same_plan_each_in_its_own_language_and_view() {
		desk.opens("lineOfSight", "en");
		try (Page other = desk.anotherPage()) {
			JsonObject journey = other.open("contribution", "ja").hears("setModel").getAsJsonObject("newRoot");
			assertEquals("ja", arg(journey, "lang"));
			desk.act("deleteElement", "elementIds", List.of("initiative:Instagram"));
			desk.page.hears("updateModel", action -> !Page.has(action.getAsJsonObject("newRoot"), "initiative:Instagram"));
			assertTrue(other.hears("updateModel").has("newRoot"));
		}
	}

	/** Inside OSGi what GLSP logs goes to the log of whoever began log4j's first. */
	static boolean insideOsgi() {
		return DiagramServerTest.class.getClassLoader() != ClassLoader.getSystemClassLoader();
	}

	@Test
	@DisabledIf("insideOsgi")
	void what_goes_wrong_inside_of_GLSP_stands_in_the_log_of_the_program() {
		desk.opens("lineOfSight", "en");
		CompletableFuture<LogRecord> logged = new CompletableFuture<>();
		Handler handler = new StreamHandler() {
			@Override
			public void publish(LogRecord line) {
				logged.complete(line);
			}
		};
		Logger log = Logger.getLogger("org.eclipse.glsp");
		log.addHandler(handler);
		try {
			desk.act("requestContextActions", "requestId", "c"); // and nothing of what it needs
			assertTrue(logged.orTimeout(20, TimeUnit.SECONDS).join().getMessage().contains("Could not process message"));
		} finally {
			log.removeHandler(handler);
		}
	}
}
