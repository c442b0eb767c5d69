package org.sightline.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** When a picture cannot be edited, and why. */
class RefusedEditsTest {

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
	void while_the_text_has_errors_nothing_is_changed() {
		desk.opens("lineOfSight", "ja");
		desk.host.type(Growth.FILE, Growth.TEXT + "initiative {");
		desk.act("deleteElement", "elementIds", List.of("initiative:Instagram"));
		assertEquals("いまテキストに誤りがあります。ここでの変更で何かが失われないよう、先に誤りを直してください。", desk.refused());
		assertEquals(Growth.TEXT + "initiative {", desk.text(Growth.FILE));
	}

	@Test
	void an_older_version_can_only_be_looked_at() {
		desk.host.readOnly(true);
		desk.page.open("lineOfSight", "en");
		JsonObject root = desk.page.hears("setModel").getAsJsonObject("newRoot");
		assertEquals(0, desk.page.hears("sightline:tools").getAsJsonArray("sections").size());
		assertEquals("false", Page.arg(Page.find(root, "initiative:Callback"), "deletable"));
		assertFalse(Page.has(root, "initiative:Callback#name"));
		desk.act("deleteElement", "elementIds", List.of("initiative:Instagram"));
		assertEquals("This version of the plan can only be looked at.", desk.refused());
	}

	@Test
	void what_is_gone_from_the_text_in_the_meantime_is_not_changed() {
		desk.opens("lineOfSight", "en");
		desk.host.type(Growth.FILE, Growth.TEXT.replace("initiative Instagram {\n  runs 2026-04 to 2027-03\n}\n", ""));
		desk.act("createEdge", "elementTypeId", "createEffect", "sourceElementId", "initiative:Instagram", "targetElementId", "metric:leads");
		assertEquals("This is no longer in the plan. Look at the picture again.", desk.refused());
	}
}
