package org.sightline.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.live.LivePlans;

import com.google.gson.JsonObject;

/** The Japanese example of several files, edited in its pictures. */
class JapaneseDiagramTest {

	private static final PlanServices SERVICES = PlanServices.create();

	@TempDir
	Path folder;
	private final LivePlans plans = new LivePlans(SERVICES.loader());
	private TextHost host;
	private Page page;

	@BeforeEach
	void copy_the_example() throws IOException {
		Path example = Path.of("../../examples/b2b-ja");
		try (var files = Files.walk(example)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(example.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
		host = new TextHost(plans.open(folder));
		page = new Page(SERVICES, host);
	}

	@AfterEach
	void end() {
		page.close();
		plans.close();
	}

	private JsonObject opened(String view) {
		return page.open(view, "ja").hears("setModel").getAsJsonObject("newRoot");
	}

	/** What a file has on the lines that changed, before and after. */
	private String changed(String file) throws IOException {
		List<String> before = Files.readAllLines(folder.resolve(file));
		List<String> after = host.text(file).orElseThrow().lines().toList();
		return before.stream().filter(line -> !after.contains(line)).map(line -> "- " + line.strip()).collect(Collectors.joining("\n"))
				+ after.stream().filter(line -> !before.contains(line)).map(line -> "\n+ " + line.strip()).collect(Collectors.joining());
	}

	@Test
	void a_new_initiative_gets_a_japanese_name_that_can_be_typed_over() {
		opened("lineOfSight");
		page.act(Map.of("kind", "createNode", "elementTypeId", "createInitiative", "containerId", "graph"));
		String id = page.hears("sightline:created").getAsJsonArray("elementIds").get(0).getAsString();
		assertEquals("initiative:新しい施策1", id);
		page.act(Map.of("kind", "applyLabelEdit", "labelId", id + "#name", "text", "夜間の電話窓口"));
		assertEquals("initiative:夜間の電話窓口", page.hears("sightline:created").getAsJsonArray("elementIds").get(0).getAsString());
	}

	@Test
	void a_touchpoint_that_is_drawn_into_another_column_begins_at_another_stage() throws IOException {
		JsonObject root = opened("journey");
		JsonObject here = Page.find(root, "stage:課題認知").getAsJsonObject("position");
		JsonObject there = Page.find(root, "stage:情報収集").getAsJsonObject("position");
		double right = there.get("x").getAsDouble() - here.get("x").getAsDouble() + 80;
		page.act(Map.of("kind", "changeBounds", "newBounds", List.of(Map.of("elementId", "touchpoint:Web広告", "newPosition", Map.of("x", right, "y", 431)))));
		page.hears("sightline:created");
		assertTrue(host.text("購買プロセス.plan").orElseThrow().contains("touchpoint Web広告 {\n  moves 情報収集 to"), changed("購買プロセス.plan"));
	}

	@Test
	void a_touchpoint_is_made_in_the_column_that_was_pointed_at() throws IOException {
		JsonObject root = opened("journey");
		double x = Page.find(root, "stage:比較検討").getAsJsonObject("position").get("x").getAsDouble() + 100;
		page.act(Map.of("kind", "createNode", "elementTypeId", "createTouchpoint", "containerId", "graph", "location", Map.of("x", x, "y", 700)));
		page.hears("sightline:created");
		assertTrue(host.text("購買プロセス.plan").orElseThrow().contains("touchpoint 新しいタッチポイント1 { moves 比較検討 to 商談中 }"), changed("購買プロセス.plan"));
	}

	@Test
	void what_is_renamed_is_renamed_in_every_file_and_in_what_was_observed() throws IOException {
		opened("lineOfSight");
		page.act(Map.of("kind", "applyLabelEdit", "labelId", "metric:商談化率#name", "text", "商談になる率"));
		assertEquals("metric:商談になる率", page.hears("sightline:created").getAsJsonArray("elementIds").get(0).getAsString());
		assertTrue(changed("施策_営業.plan").contains("+ expect 商談になる率"), changed("施策_営業.plan"));
	}

	@Test
	void what_is_drawn_while_the_table_is_shown_is_its_cells() {
		JsonObject root = opened("load");
		JsonObject cell = Page.all(root).filter(element -> element.get("type").getAsString().equals("cell") && element.getAsJsonObject("args").has("file"))
				.findFirst().orElseThrow();
		page.act(Map.of("kind", "sightline:reveal", "elementId", cell.get("id").getAsString(), "focus", false));
		page.act(Map.of("kind", "sightline:search", "requestId", "s", "text", "x"));
		page.hears("sightline:found");
		assertEquals(Page.arg(cell, "file"), host.shownPlaces.get(0).file());
	}
}
