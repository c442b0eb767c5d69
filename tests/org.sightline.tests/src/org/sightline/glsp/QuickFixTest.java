package org.sightline.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.sightline.dsl.findings.Place;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What the check says about a picture, and how it is mended there. */
class QuickFixTest {

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
	void what_a_check_says_stands_at_its_node_with_its_fixes() {
		desk.opens("lineOfSight", "en");
		JsonObject marker = desk.page.hears("setMarkers").getAsJsonArray("markers").get(0).getAsJsonObject();
		assertEquals("link.unmeasured", marker.get("label").getAsString());
		assertEquals("metric:leads", marker.get("elementId").getAsString());
		desk.act("sightline:hover", "requestId", "h", "elementId", "metric:leads");
		JsonObject hover = desk.page.hears("sightline:hovered");
		assertEquals("metric leads", hover.get("title").getAsString());
		JsonArray fixes = hover.getAsJsonArray("findings").get(0).getAsJsonObject().getAsJsonArray("fixes");
		desk.act("sightline:fix", "id", fixes.get(0).getAsJsonObject().get("id").getAsString());
		desk.page.hears("sightline:state", state -> state.get("dirty").getAsBoolean());
		assertEquals(List.of("  source \"…\""), desk.changed(Growth.FILE).stream().filter(line -> !line.startsWith("-")).toList());
		desk.act("sightline:fix", "id", fixes.get(0).getAsJsonObject().get("id").getAsString());
		assertEquals("The text has changed in the meantime. Choose the fix again.", desk.refused());
	}

	@Test
	void where_a_fix_leaves_something_to_be_filled_in_the_text_is_shown() {
		desk.opens("lineOfSight", "en");
		desk.act("sightline:hover", "requestId", "h", "elementId", "metric:price");
		JsonArray fixes = desk.page.hears("sightline:hovered").getAsJsonArray("findings").get(0).getAsJsonObject().getAsJsonArray("fixes");
		desk.act("sightline:fix", "id", fixes.get(0).getAsJsonObject().get("id").getAsString());
		Place place = desk.host.shown();
		assertEquals("…", desk.text(Growth.FILE).substring(place.offset(), place.offset() + place.length()));
	}
}
