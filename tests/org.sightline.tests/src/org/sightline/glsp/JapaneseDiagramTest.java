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

/** The Japanese example of several files, edited in its pictures. */
class JapaneseDiagramTest {

	private static final String JOURNEY = "購買プロセス.plan";

	@TempDir
	Path folder;
	private Desk desk;

	@BeforeEach
	void open() throws IOException {
		desk = Desk.withExample(folder, "b2b-ja");
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@Test
	void a_new_initiative_gets_a_japanese_name_that_can_be_typed_over() {
		desk.opens("lineOfSight", "ja");
		desk.act("createNode", "elementTypeId", "createInitiative", "containerId", "graph");
		String id = desk.created();
		assertEquals("initiative:新しい施策1", id);
		desk.act("applyLabelEdit", "labelId", id + "#name", "text", "夜間の電話窓口");
		assertEquals("initiative:夜間の電話窓口", desk.created());
	}

	@Test
	void a_touchpoint_that_is_drawn_into_another_column_begins_at_another_stage() {
		JsonObject root = desk.opens("journey", "ja");
		JsonObject here = Page.find(root, "stage:課題認知").getAsJsonObject("position");
		JsonObject there = Page.find(root, "stage:情報収集").getAsJsonObject("position");
		double right = there.get("x").getAsDouble() - here.get("x").getAsDouble() + 80;
		desk.act("changeBounds", "newBounds", List.of(Map.of("elementId", "touchpoint:Web広告", "newPosition", Map.of("x", right, "y", 431))));
		desk.page.hears("sightline:created");
		assertTrue(desk.text(JOURNEY).contains("touchpoint Web広告 {\n  moves 情報収集 to"), () -> desk.text(JOURNEY));
	}

	@Test
	void touchpoints_that_are_drawn_together_move_in_one_step() {
		JsonObject root = desk.opens("journey", "ja");
		double here = Page.find(root, "stage:課題認知").getAsJsonObject("position").get("x").getAsDouble();
		double right = Page.find(root, "stage:情報収集").getAsJsonObject("position").get("x").getAsDouble() - here + 80;
		String before = desk.text(JOURNEY);
		desk.act("changeBounds", "newBounds", List.of(Map.of("elementId", "touchpoint:Web広告", "newPosition", Map.of("x", right, "y", 431)),
				Map.of("elementId", "touchpoint:展示会", "newPosition", Map.of("x", right, "y", 531))));
		assertEquals("[\"touchpoint:Web広告\",\"touchpoint:展示会\"]", desk.page.hears("sightline:created").getAsJsonArray("elementIds").toString());
		assertTrue(desk.text(JOURNEY).contains("touchpoint Web広告 {\n  moves 情報収集 to"), () -> desk.text(JOURNEY));
		assertTrue(desk.text(JOURNEY).contains("touchpoint 展示会 {\n  moves 情報収集 to"), () -> desk.text(JOURNEY));
		desk.act("glspUndo");
		desk.page.hears("updateModel");
		assertEquals(before, desk.text(JOURNEY));
	}

	@Test
	void a_touchpoint_is_made_in_the_column_that_was_pointed_at() {
		JsonObject root = desk.opens("journey", "ja");
		double x = Page.find(root, "stage:比較検討").getAsJsonObject("position").get("x").getAsDouble() + 100;
		desk.act("createNode", "elementTypeId", "createTouchpoint", "containerId", "graph", "location", Map.of("x", x, "y", 700));
		desk.page.hears("sightline:created");
		assertTrue(desk.text(JOURNEY).contains("touchpoint 新しいタッチポイント1 { moves 比較検討 to 商談中 }"), () -> desk.text(JOURNEY));
	}

	@Test
	void what_is_renamed_is_renamed_in_every_file_and_in_what_was_observed() {
		desk.opens("lineOfSight", "ja");
		desk.act("applyLabelEdit", "labelId", "metric:商談化率#name", "text", "商談になる率");
		assertEquals("metric:商談になる率", desk.created());
		assertTrue(desk.changed("施策_営業.plan").stream().anyMatch(line -> line.contains("expect 商談になる率")));
	}

	@Test
	void what_is_searched_for_is_found_in_tables_too() {
		JsonObject root = desk.opens("load", "ja");
		desk.act("sightline:search", "requestId", "s", "text", "架電");
		JsonArray found = desk.page.hears("sightline:found").getAsJsonArray("elementIds");
		assertEquals(3, found.size()); // 2年以上前の名刺に順に架電、資料請求から30分以内に架電、16〜19時の架電シフト
		found.forEach(id -> assertTrue(Page.arg(Page.find(root, id.getAsString()), "tooltip").contains("架電")));
	}

	@Test
	void what_is_drawn_while_the_table_is_shown_is_its_cells() {
		JsonObject root = desk.opens("load", "ja");
		JsonObject cell = Page.all(root).filter(element -> element.get("type").getAsString().equals("cell") && element.getAsJsonObject("args").has("file"))
				.findFirst().orElseThrow();
		desk.act("sightline:reveal", "elementId", cell.get("id").getAsString(), "focus", false);
		assertEquals(Page.arg(cell, "file"), desk.host.shown().file());
	}
}
