package org.sightline.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What connecting in a picture asks, and writes. */
class ConnectingTest {

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void open() throws IOException {
		desk = Growth.on(folder);
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@Test
	void the_palette_offers_what_the_view_shows() {
		desk.page.open("lineOfSight", "en");
		JsonArray sections = desk.page.hears("sightline:tools").getAsJsonArray("sections");
		JsonObject effect = sections.get(1).getAsJsonObject().getAsJsonArray("tools").get(0).getAsJsonObject();
		assertEquals("createEffect", effect.get("id").getAsString());
		assertEquals("edge", effect.get("kind").getAsString());
		assertEquals("[\"node:initiative\"]", effect.getAsJsonArray("sources").toString());
		assertTrue(effect.get("icon").getAsString().startsWith("data:image/"));
		desk.act("sightline:show", "view", "contribution");
		assertEquals(0, desk.page.hears("sightline:tools").getAsJsonArray("sections").size());
	}

	@Test
	void connecting_asks_how_large_and_on_what_it_rests_and_says_what_is_wrong_with_an_answer() {
		desk.opens("lineOfSight", "en");
		desk.act("createEdge", "elementTypeId", "createEffect", "sourceElementId", "initiative:Instagram", "targetElementId", "metric:leads");
		JsonObject ask = desk.page.hears("sightline:ask");
		assertEquals("Expected effect", ask.get("title").getAsString());
		assertEquals("[\"Instagram → Leads\"]", ask.getAsJsonArray("lines").toString());
		JsonObject hypothesis = ask.getAsJsonArray("questions").get(1).getAsJsonObject();
		assertEquals("Who is called at once buys", hypothesis.getAsJsonArray("choices").get(1).getAsJsonObject().get("label").getAsString());
		String form = ask.get("askId").getAsString();
		desk.act("sightline:answer", "askId", form, "answers", Map.of("size", "much", "hypothesis", "Quick"));
		JsonObject again = desk.page.hears("sightline:ask");
		assertTrue(again.get("error").getAsString().startsWith("This is no size."));
		assertEquals(form, again.get("askId").getAsString());
		desk.act("sightline:answer", "askId", form, "answers", Map.of("size", "+5 to +10", "hypothesis", "Quick"));
		desk.page.hears("sightline:asked");
		desk.page.hears("sightline:created");
		assertEquals(List.of("  expect leads +5 to +10 because Quick"), desk.changed(Growth.FILE));
	}

	@Test
	void a_line_says_while_it_is_drawn_whether_it_may_end_there() {
		desk.opens("lineOfSight", "en");
		for (String target : List.of("metric:leads", "hypothesis:Quick")) {
			desk.act("requestCheckEdge", "requestId", "c", "edgeType", "createEffect", "sourceElementId", "initiative:Instagram", "targetElementId", target);
			assertEquals(target.equals("metric:leads"), desk.page.hears("checkEdgeResult").get("isValid").getAsBoolean());
		}
	}

	@Test
	void a_line_is_led_to_another_metric() {
		JsonObject root = desk.opens("lineOfSight", "ja");
		desk.act("reconnectEdge", "edgeElementId", belief(root), "sourceElementId", "hypothesis:Quick", "targetElementId", "metric:price");
		JsonObject ask = desk.page.hears("sightline:ask");
		assertEquals("[\"Who is called at once buys → Value\"]", ask.getAsJsonArray("lines").toString());
		JsonObject size = ask.getAsJsonArray("questions").get(0).getAsJsonObject();
		assertEquals("+20 to +40", size.get("value").getAsString());
		assertEquals("量（+20、+20 to +40）、または割合（+10%）。これまでは「Leads」に対して +20 to +40 でした。", size.get("hint").getAsString());
		desk.act("sightline:answer", "askId", ask.get("askId").getAsString(), "answers", Map.of("newSize", ""));
		assertTrue(desk.page.hears("sightline:ask").get("error").getAsString().startsWith("効果の大きさとして読み取れません"));
		desk.act("sightline:answer", "askId", ask.get("askId").getAsString(), "answers", Map.of("newSize", "+5%"));
		desk.page.hears("sightline:created");
		assertEquals(List.of("-  expect leads +20 to +40 because Quick", "  expect price +5% because Quick"), desk.changed(Growth.FILE));
	}

	@Test
	void a_size_that_means_the_same_elsewhere_is_not_asked_for() {
		JsonObject root = desk.opens("lineOfSight", "en");
		desk.act("applyLabelEdit", "labelId", belief(root) + "#label", "text", "+10% to +20%");
		desk.page.hears("sightline:created");
		desk.act("reconnectEdge", "edgeElementId", belief(root), "sourceElementId", "hypothesis:Quick", "targetElementId", "metric:price");
		desk.page.hears("sightline:created");
		assertEquals(0, desk.page.count("sightline:ask"));
		assertEquals(List.of("-  expect leads +20 to +40 because Quick", "  expect price +10% to +20% because Quick"), desk.changed(Growth.FILE));
	}

	private static String belief(JsonObject root) {
		return Page.all(root).filter(element -> element.get("type").getAsString().equals("edge:belief")).findFirst().orElseThrow().get("id").getAsString();
	}
}
