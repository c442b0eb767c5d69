package org.sightline.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.live.LivePlans;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What becomes of the text when somebody edits in a picture. */
class DiagramEditingTest {

	private static final PlanServices SERVICES = PlanServices.create();
	private static final String FILE = "growth.plan";
	private static final String PLAN = """
			// What we do.
			plan "Growth 2026" {
			  currency USD
			  horizon 2026-04 to 2027-03
			}

			unit lead "Lead" means "asked for a quote"

			metric leads "Leads" : lead / month {
			  baseline 400 // as of March
			}

			metric price "Value" : USD / lead { baseline 150 }

			metric revenue "Revenue" : USD / month = leads * price

			goal RevenueGoal : revenue total at least 850k USD

			hypothesis Quick "Who is called at once buys" {
			  confidence 70%
			}

			initiative Callback {
			  runs 2026-04 to 2027-03
			  expect leads +20 to +40 because Quick
			}

			initiative Instagram {
			  runs 2026-04 to 2027-03
			}
			""";

	@TempDir
	Path folder;
	private final LivePlans plans = new LivePlans(SERVICES.loader());
	private TextHost host;
	private Page page;

	@BeforeEach
	void write_the_plan() throws IOException {
		Files.writeString(folder.resolve(FILE), PLAN);
		host = new TextHost(plans.open(folder));
		page = new Page(SERVICES, host);
	}

	@AfterEach
	void end() {
		page.close();
		plans.close();
	}

	private JsonObject opened(String view, String lang) {
		return page.open(view, lang).hears("setModel").getAsJsonObject("newRoot");
	}

	private String text() {
		return host.text(FILE).orElseThrow();
	}

	/** Waits for a picture in which something is, or is no more: the check may have had something to say about the one before. */
	private void shows(String id, boolean there) {
		page.hears("updateModel", action -> Page.has(action.getAsJsonObject("newRoot"), id) == there);
	}

	/** Waits for a picture in which a node stands somewhere. */
	private void showsAt(String id, Predicate<JsonObject> position) {
		page.hears("updateModel", action -> position.test(Page.find(action.getAsJsonObject("newRoot"), id).getAsJsonObject("position")));
	}

	private void act(String kind, Object... fields) {
		Map<String, Object> action = new HashMap<>(Map.of("kind", kind));
		for (int i = 0; i < fields.length; i += 2) {
			action.put((String) fields[i], fields[i + 1]);
		}
		page.act(action);
	}

	private String refused() {
		return page.hears("sightline:refused").get("text").getAsString();
	}

	/** The lines that a text has and the plan had not, and with a minus those that it has no more. */
	private List<String> changed() {
		List<String> before = PLAN.lines().filter(line -> !line.isBlank()).toList();
		List<String> after = text().lines().filter(line -> !line.isBlank()).toList();
		return Stream.concat(before.stream().filter(line -> !after.contains(line)).map(line -> "-" + line), after.stream().filter(line -> !before.contains(line)))
				.toList();
	}

	@Test
	void the_palette_offers_what_the_view_shows() {
		page.open("lineOfSight", "en");
		JsonArray sections = page.hears("sightline:tools").getAsJsonArray("sections");
		JsonObject effect = sections.get(1).getAsJsonObject().getAsJsonArray("tools").get(0).getAsJsonObject();
		assertEquals("createEffect", effect.get("id").getAsString());
		assertEquals("edge", effect.get("kind").getAsString());
		assertEquals("[\"node:initiative\"]", effect.getAsJsonArray("sources").toString());
		assertTrue(effect.get("icon").getAsString().startsWith("data:image/"));
		act("sightline:show", "view", "contribution");
		assertEquals(0, page.hears("sightline:tools").getAsJsonArray("sections").size());
	}

	@Test
	void a_new_initiative_is_written_into_the_text_and_its_name_is_edited_at_once() {
		opened("lineOfSight", "en");
		act("createNode", "elementTypeId", "createInitiative", "location", Map.of("x", 10, "y", 10), "containerId", "graph");
		JsonObject created = page.hears("sightline:created");
		assertEquals("[\"initiative:NewInitiative1\"]", created.getAsJsonArray("elementIds").toString());
		assertEquals("initiative:NewInitiative1#name", created.get("labelId").getAsString());
		assertEquals(List.of("initiative NewInitiative1 {"), changed());
	}

	@Test
	void connecting_asks_how_large_and_on_what_it_rests_and_says_what_is_wrong_with_an_answer() {
		opened("lineOfSight", "en");
		act("createEdge", "elementTypeId", "createEffect", "sourceElementId", "initiative:Instagram", "targetElementId", "metric:leads");
		JsonObject ask = page.hears("sightline:ask");
		JsonObject hypothesis = ask.getAsJsonArray("questions").get(1).getAsJsonObject();
		assertEquals("Who is called at once buys", hypothesis.getAsJsonArray("choices").get(1).getAsJsonObject().get("label").getAsString());
		String form = ask.get("askId").getAsString();
		act("sightline:answer", "askId", form, "answers", Map.of("size", "much", "hypothesis", "Quick"));
		JsonObject again = page.hears("sightline:ask");
		assertTrue(again.get("error").getAsString().startsWith("This is no size."));
		assertEquals(form, again.get("askId").getAsString());
		act("sightline:answer", "askId", form, "answers", Map.of("size", "+5 to +10", "hypothesis", "Quick"));
		page.hears("sightline:asked");
		page.hears("sightline:created");
		assertEquals(List.of("  expect leads +5 to +10 because Quick"), changed());
	}

	@Test
	void a_form_that_is_put_away_changes_nothing() {
		opened("lineOfSight", "en");
		act("deleteElement", "elementIds", List.of("metric:leads"));
		String form = page.hears("sightline:ask").get("askId").getAsString();
		act("sightline:cancel", "askId", form);
		page.hears("sightline:asked");
		act("sightline:answer", "askId", form, "answers", Map.of());
		act("sightline:search", "requestId", "after", "text", "x");
		page.hears("sightline:found");
		assertEquals(PLAN, text());
	}

	@Test
	void deleting_says_first_what_else_goes_and_keeps_comments() {
		opened("lineOfSight", "en");
		act("deleteElement", "elementIds", List.of("metric:leads"));
		JsonObject ask = page.hears("sightline:ask");
		assertEquals("Delete metric \"Leads\"? 2 other things go or change with it:", ask.get("title").getAsString());
		assertEquals(2, ask.getAsJsonArray("lines").size());
		act("sightline:answer", "askId", ask.get("askId").getAsString());
		shows("metric:leads", false);
		assertTrue(text().contains("// as of March"));
	}

	@Test
	void what_nothing_depends_on_is_deleted_at_once() {
		opened("lineOfSight", "en");
		act("deleteElement", "elementIds", List.of("initiative:Instagram"));
		shows("initiative:Instagram", false);
		assertEquals(List.of("-initiative Instagram {"), changed());
	}

	@Test
	void a_label_and_a_name_are_edited_where_they_stand() {
		JsonObject root = opened("lineOfSight", "en");
		assertEquals("Callback", Page.find(root, "initiative:Callback#name").get("text").getAsString());
		act("applyLabelEdit", "labelId", "initiative:Callback#name", "text", "Hotline");
		assertEquals("[\"initiative:Hotline\"]", page.hears("sightline:created").getAsJsonArray("elementIds").toString());
		assertEquals(List.of("-initiative Callback {", "initiative Hotline {"), changed());
		act("applyLabelEdit", "labelId", "metric:leads#name", "text", "Requests");
		page.hears("sightline:created");
		assertTrue(text().contains("metric leads \"Requests\" : lead / month"));
	}

	@Test
	void a_name_that_cannot_be_one_is_refused_before_and_when_it_is_given() {
		opened("lineOfSight", "en");
		act("requestEditValidation", "requestId", "v", "contextId", "label", "modelElementId", "initiative:Callback#name", "text", "Instagram");
		JsonObject status = page.hears("setEditValidationResult").getAsJsonObject("status");
		assertEquals(1, status.get("severity").getAsInt());
		assertTrue(status.get("message").getAsString().contains("Instagram"));
		act("applyLabelEdit", "labelId", "initiative:Callback#name", "text", "Instagram");
		assertTrue(refused().contains("Instagram"));
		assertEquals(PLAN, text());
	}

	@Test
	void a_moved_node_stays_where_it_was_put_also_under_another_name_until_it_is_let_go() {
		opened("lineOfSight", "en");
		act("compound", "operationList", List.of(
				Map.of("kind", "changeBounds", "newBounds", List.of(Map.of("elementId", "initiative:Callback", "newPosition", Map.of("x", 40.4, "y", -5)))),
				Map.of("kind", "changeRoutingPoints", "newRoutingPoints", List.of())));
		showsAt("initiative:Callback", position -> position.get("x").getAsInt() == 40);
		assertTrue(host.text("growth.positions").orElseThrow().contains("lineOfSight initiative:Callback at 40 0\n"));
		assertEquals(PLAN, text());
		act("applyLabelEdit", "labelId", "initiative:Callback#name", "text", "Hotline");
		page.hears("sightline:created");
		assertTrue(host.text("growth.positions").orElseThrow().contains("lineOfSight initiative:Hotline at 40 0\n"));
		act("sightline:free", "elementIds", List.of());
		showsAt("initiative:Hotline", position -> position.get("x").getAsInt() != 40);
		assertEquals(Optional.empty(), host.text("growth.positions"));
	}

	@Test
	void a_move_that_is_undone_or_let_go_puts_the_node_back() {
		JsonObject before = Page.find(opened("lineOfSight", "en"), "initiative:Callback").getAsJsonObject("position");
		move("initiative:Callback");
		act("glspUndo");
		showsAt("initiative:Callback", before::equals);
		move("initiative:Callback");
		act("sightline:free", "elementIds", List.of("initiative:Callback"));
		showsAt("initiative:Callback", before::equals);
	}

	private void move(String node) {
		act("changeBounds", "newBounds", List.of(Map.of("elementId", node, "newPosition", Map.of("x", 70, "y", 230))));
		showsAt(node, position -> position.get("y").getAsInt() == 230);
	}

	@Test
	void there_is_one_history() {
		opened("lineOfSight", "en");
		act("deleteElement", "elementIds", List.of("initiative:Instagram"));
		shows("initiative:Instagram", false);
		page.hears("sightline:state", state -> state.get("canUndo").getAsBoolean() && state.get("dirty").getAsBoolean());
		act("glspUndo");
		shows("initiative:Instagram", true);
		assertEquals(PLAN, text());
		act("glspRedo");
		shows("initiative:Instagram", false);
		act("saveModel");
		page.hears("sightline:state", state -> !state.get("dirty").getAsBoolean());
		assertFalse(onDisk().contains("Instagram"));
	}

	private String onDisk() {
		try {
			return Files.readString(folder.resolve(FILE));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void while_the_text_has_errors_nothing_is_changed() {
		opened("lineOfSight", "ja");
		host.type(FILE, PLAN + "initiative {");
		act("deleteElement", "elementIds", List.of("initiative:Instagram"));
		assertEquals("いまテキストに誤りがあります。ここでの変更で何かが失われないよう、先に誤りを直してください。", refused());
		assertEquals(PLAN + "initiative {", text());
	}

	@Test
	void an_older_version_can_only_be_looked_at() {
		host.readOnly(true);
		page.open("lineOfSight", "en");
		JsonObject root = page.hears("setModel").getAsJsonObject("newRoot");
		assertEquals(0, page.hears("sightline:tools").getAsJsonArray("sections").size());
		assertEquals("false", Page.arg(Page.find(root, "initiative:Callback"), "deletable"));
		assertFalse(Page.has(root, "initiative:Callback#name"));
		act("deleteElement", "elementIds", List.of("initiative:Instagram"));
		assertEquals("This version of the plan can only be looked at.", refused());
	}

	@Test
	void what_is_gone_from_the_text_in_the_meantime_is_not_changed() {
		opened("lineOfSight", "en");
		host.type(FILE, PLAN.replace("initiative Instagram {\n  runs 2026-04 to 2027-03\n}\n", ""));
		act("createEdge", "elementTypeId", "createEffect", "sourceElementId", "initiative:Instagram", "targetElementId", "metric:leads");
		assertEquals("This is no longer in the plan. Look at the picture again.", refused());
	}

	@Test
	void what_a_check_says_stands_at_its_node_with_its_fixes() {
		opened("lineOfSight", "en");
		JsonObject marker = page.hears("setMarkers").getAsJsonArray("markers").get(0).getAsJsonObject();
		assertEquals("link.unmeasured", marker.get("label").getAsString());
		assertEquals("metric:leads", marker.get("elementId").getAsString());
		act("sightline:hover", "requestId", "h", "elementId", "metric:leads");
		JsonObject hover = page.hears("sightline:hovered");
		assertEquals("metric leads", hover.get("title").getAsString());
		JsonArray fixes = hover.getAsJsonArray("findings").get(0).getAsJsonObject().getAsJsonArray("fixes");
		act("sightline:fix", "id", fixes.get(0).getAsJsonObject().get("id").getAsString());
		page.hears("sightline:state", state -> state.get("dirty").getAsBoolean());
		assertEquals(List.of("  source \"…\""), changed().stream().filter(line -> !line.startsWith("-")).toList());
		act("sightline:fix", "id", fixes.get(0).getAsJsonObject().get("id").getAsString());
		assertEquals("The text has changed in the meantime. Choose the fix again.", refused());
	}

	@Test
	void a_line_says_while_it_is_drawn_whether_it_may_end_there() {
		opened("lineOfSight", "en");
		for (String target : List.of("metric:leads", "hypothesis:Quick")) {
			act("requestCheckEdge", "requestId", "c", "edgeType", "createEffect", "sourceElementId", "initiative:Instagram", "targetElementId", target);
			assertEquals(target.equals("metric:leads"), page.hears("checkEdgeResult").get("isValid").getAsBoolean());
		}
	}

	@Test
	void names_that_look_like_markup_are_shown_as_text_and_edited_as_such() {
		opened("lineOfSight", "ja");
		act("applyLabelEdit", "labelId", "metric:leads#name", "text", "<img src=x onerror=alert(1)> & 見込み客");
		page.hears("sightline:created");
		act("sightline:show", "view", "lineOfSight");
		JsonObject metric = Page.find(page.hears("updateModel").getAsJsonObject("newRoot"), "metric:leads");
		assertFalse(Page.arg(metric, "svg").contains("<img"));
		assertEquals("<img src=x onerror=alert(1)> & 見込み客", Page.find(metric, "metric:leads#name").get("text").getAsString());
	}

	@Test
	void the_size_of_an_effect_is_edited_at_its_line_also_where_no_label_is_drawn() {
		JsonObject root = opened("lineOfSight", "en");
		String line = "claim:initiative:Callback -> hypothesis:Quick via leads";
		JsonObject label = Page.find(root, line + "#label");
		assertEquals("+20 to +40", label.get("text").getAsString());
		assertEquals("true", Page.arg(label, "editable"));
		act("applyLabelEdit", "labelId", line + "#label", "text", "+25 to +40");
		page.hears("sightline:created");
		assertEquals(List.of("-  expect leads +20 to +40 because Quick", "  expect leads +25 to +40 because Quick"), changed());
		act("applyLabelEdit", "labelId", line + "#label", "text", "a lot");
		assertTrue(refused().startsWith("This is no size."));
	}

	@Test
	void a_line_is_led_to_another_metric() {
		JsonObject root = opened("lineOfSight", "en");
		JsonObject line = Page.all(root).filter(element -> element.get("type").getAsString().equals("edge:belief")).findFirst().orElseThrow();
		act("reconnectEdge", "edgeElementId", line.get("id").getAsString(), "sourceElementId", "hypothesis:Quick", "targetElementId", "metric:price");
		page.hears("sightline:created");
		assertEquals(List.of("-  expect leads +20 to +40 because Quick", "  expect price +20 to +40 because Quick"), changed());
	}
}
