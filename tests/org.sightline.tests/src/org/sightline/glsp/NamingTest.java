package org.sightline.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Labels that are edited where they stand: names, and sizes of effects. */
class NamingTest {

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
	void a_new_initiative_is_written_into_the_text_and_its_name_is_edited_at_once() {
		desk.opens("lineOfSight", "en");
		desk.act("createNode", "elementTypeId", "createInitiative", "location", Map.of("x", 10, "y", 10), "containerId", "graph");
		JsonObject created = desk.page.hears("sightline:created");
		assertEquals("[\"initiative:NewInitiative1\"]", created.getAsJsonArray("elementIds").toString());
		assertEquals("initiative:NewInitiative1#name", created.get("labelId").getAsString());
		assertEquals(List.of("initiative NewInitiative1 {"), desk.changed(Growth.FILE));
	}

	@Test
	void a_label_and_a_name_are_edited_where_they_stand() {
		JsonObject root = desk.opens("lineOfSight", "en");
		assertEquals("Callback", Page.find(root, "initiative:Callback#name").get("text").getAsString());
		desk.act("applyLabelEdit", "labelId", "initiative:Callback#name", "text", "Hotline");
		assertEquals("initiative:Hotline", desk.created());
		assertEquals(List.of("-initiative Callback {", "initiative Hotline {"), desk.changed(Growth.FILE));
		desk.act("applyLabelEdit", "labelId", "metric:leads#name", "text", "Requests");
		desk.page.hears("sightline:created");
		assertTrue(desk.text(Growth.FILE).contains("metric leads \"Requests\" : lead / month"));
	}

	@Test
	void a_name_that_cannot_be_one_is_refused_before_and_when_it_is_given() {
		desk.opens("lineOfSight", "en");
		desk.act("requestEditValidation", "requestId", "v", "contextId", "label", "modelElementId", "initiative:Callback#name", "text", "Instagram");
		JsonObject status = desk.page.hears("setEditValidationResult").getAsJsonObject("status");
		assertEquals(1, status.get("severity").getAsInt());
		assertTrue(status.get("message").getAsString().contains("Instagram"));
		desk.act("applyLabelEdit", "labelId", "initiative:Callback#name", "text", "Instagram");
		assertTrue(desk.refused().contains("Instagram"));
		assertEquals(Growth.TEXT, desk.text(Growth.FILE));
	}

	@Test
	void names_that_look_like_markup_are_shown_as_text_and_edited_as_such() {
		desk.opens("lineOfSight", "ja");
		desk.act("applyLabelEdit", "labelId", "metric:leads#name", "text", "<img src=x onerror=alert(1)> & 見込み客");
		desk.page.hears("sightline:created");
		desk.act("sightline:show", "view", "lineOfSight");
		JsonObject metric = Page.find(desk.page.hears("updateModel").getAsJsonObject("newRoot"), "metric:leads");
		assertFalse(Page.arg(metric, "svg").contains("<img"));
		assertEquals("<img src=x onerror=alert(1)> & 見込み客", Page.find(metric, "metric:leads#name").get("text").getAsString());
	}

	@Test
	void the_size_of_an_effect_is_edited_at_its_line_also_where_no_label_is_drawn() {
		JsonObject root = desk.opens("lineOfSight", "en");
		String line = "claim:initiative:Callback -> hypothesis:Quick via leads";
		JsonObject label = Page.find(root, line + "#label");
		assertEquals("+20 to +40", label.get("text").getAsString());
		assertEquals("true", Page.arg(label, "editable"));
		desk.act("applyLabelEdit", "labelId", line + "#label", "text", "+25 to +40");
		desk.page.hears("sightline:created");
		assertEquals(List.of("-  expect leads +20 to +40 because Quick", "  expect leads +25 to +40 because Quick"), desk.changed(Growth.FILE));
		desk.act("applyLabelEdit", "labelId", line + "#label", "text", "a lot");
		assertTrue(desk.refused().startsWith("This is no size."));
	}
}
