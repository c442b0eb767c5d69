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

/** What is deleted in a picture, and what goes with it. */
class DeletingTest {

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
	void a_form_that_is_put_away_changes_nothing() {
		desk.opens("lineOfSight", "en");
		desk.act("deleteElement", "elementIds", List.of("metric:leads"));
		String form = desk.page.hears("sightline:ask").get("askId").getAsString();
		desk.act("sightline:cancel", "askId", form);
		desk.page.hears("sightline:asked");
		desk.act("sightline:answer", "askId", form, "answers", Map.of());
		desk.act("sightline:search", "requestId", "after", "text", "x");
		desk.page.hears("sightline:found");
		assertEquals(Growth.TEXT, desk.text(Growth.FILE));
	}

	@Test
	void deleting_says_first_what_else_goes_and_keeps_comments() {
		desk.opens("lineOfSight", "en");
		desk.act("deleteElement", "elementIds", List.of("metric:leads"));
		JsonObject ask = desk.page.hears("sightline:ask");
		assertEquals("Delete metric \"Leads\"? 2 other things go or change with it:", ask.get("title").getAsString());
		assertEquals(2, ask.getAsJsonArray("lines").size());
		desk.act("sightline:answer", "askId", ask.get("askId").getAsString());
		desk.shows("metric:leads", false);
		assertTrue(desk.text(Growth.FILE).contains("// as of March"));
	}

	@Test
	void what_nothing_depends_on_is_deleted_at_once() {
		desk.opens("lineOfSight", "en");
		desk.act("deleteElement", "elementIds", List.of("initiative:Instagram"));
		desk.shows("initiative:Instagram", false);
		assertEquals(List.of("-initiative Instagram {"), desk.changed(Growth.FILE));
	}

	@Test
	void there_is_one_history() {
		desk.opens("lineOfSight", "en");
		desk.act("deleteElement", "elementIds", List.of("initiative:Instagram"));
		desk.shows("initiative:Instagram", false);
		desk.page.hears("sightline:state", state -> state.get("canUndo").getAsBoolean() && state.get("dirty").getAsBoolean());
		desk.act("glspUndo");
		desk.shows("initiative:Instagram", true);
		assertEquals(Growth.TEXT, desk.text(Growth.FILE));
		desk.act("glspRedo");
		desk.shows("initiative:Instagram", false);
		desk.act("saveModel");
		desk.page.hears("sightline:state", state -> !state.get("dirty").getAsBoolean());
		assertFalse(desk.onDisk(Growth.FILE).contains("Instagram"));
	}

	@Test
	void several_things_are_deleted_together_in_one_step() {
		desk.opens("lineOfSight", "ja");
		desk.act("deleteElement", "elementIds", List.of("initiative:Callback", "hypothesis:Quick", "metric:price"));
		JsonObject ask = desk.page.hears("sightline:ask");
		assertEquals("これら3件を削除しますか？ほかに1件が一緒になくなるか、変わります。", ask.get("title").getAsString());
		desk.act("sightline:answer", "askId", ask.get("askId").getAsString());
		desk.shows("metric:price", false);
		assertFalse(desk.text(Growth.FILE).contains("Callback") || desk.text(Growth.FILE).contains("hypothesis"));
		desk.act("glspUndo");
		desk.shows("metric:price", true);
		assertEquals(Growth.TEXT, desk.text(Growth.FILE));
	}

	@Test
	void things_of_one_label_are_told_apart_by_their_names() {
		desk.host.type(Growth.FILE, Growth.TEXT.replace("initiative Instagram {", "initiative Instagram \"Call\" {\n  expect leads +1 because Quick")
				.replace("initiative Callback {", "initiative Callback \"Call\" {"));
		desk.opens("lineOfSight", "en");
		desk.act("deleteElement", "elementIds", List.of("hypothesis:Quick"));
		JsonObject ask = desk.page.hears("sightline:ask");
		assertTrue(ask.get("title").getAsString().endsWith("2 other things go or change with it:"), ask.toString());
		assertEquals("[\"The effect of Call (Callback) on Leads loses its hypothesis\",\"The effect of Call (Instagram) on Leads loses its hypothesis\"]",
				ask.getAsJsonArray("lines").toString());
	}
}
