package org.sightline.glsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Nodes that somebody puts elsewhere in a picture. */
class MovingTest {

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
	void a_moved_node_stays_where_it_was_put_also_under_another_name_until_it_is_let_go() {
		desk.opens("lineOfSight", "en");
		desk.act("compound", "operationList", List.of(
				Map.of("kind", "changeBounds", "newBounds", List.of(Map.of("elementId", "initiative:Callback", "newPosition", Map.of("x", 40.4, "y", -5)))),
				Map.of("kind", "changeRoutingPoints", "newRoutingPoints", List.of())));
		desk.showsAt("initiative:Callback", position -> position.get("x").getAsInt() == 40);
		assertTrue(desk.host.text("growth.positions").orElseThrow().contains("lineOfSight initiative:Callback at 40 0\n"));
		assertEquals(Growth.TEXT, desk.text(Growth.FILE));
		desk.act("applyLabelEdit", "labelId", "initiative:Callback#name", "text", "Hotline");
		desk.page.hears("sightline:created");
		assertTrue(desk.host.text("growth.positions").orElseThrow().contains("lineOfSight initiative:Hotline at 40 0\n"));
		desk.act("sightline:free", "elementIds", List.of());
		desk.showsAt("initiative:Hotline", position -> position.get("x").getAsInt() != 40);
		assertEquals(Optional.empty(), desk.host.text("growth.positions"));
	}

	@Test
	void a_move_that_is_undone_or_let_go_puts_the_node_back() {
		JsonObject before = Page.find(desk.opens("lineOfSight", "en"), "initiative:Callback").getAsJsonObject("position");
		move("initiative:Callback");
		desk.act("glspUndo");
		desk.showsAt("initiative:Callback", before::equals);
		move("initiative:Callback");
		desk.act("sightline:free", "elementIds", List.of("initiative:Callback"));
		desk.showsAt("initiative:Callback", before::equals);
	}

	private void move(String node) {
		desk.act("changeBounds", "newBounds", List.of(Map.of("elementId", node, "newPosition", Map.of("x", 70, "y", 230))));
		desk.showsAt(node, position -> position.get("y").getAsInt() == 230);
	}

	@Test
	void what_has_the_same_name_as_something_that_is_renamed_stays_fixed_where_it_is() {
		desk.host.type(Growth.FILE, Growth.TEXT.replace("hypothesis Quick ", "hypothesis Callback ").replace("because Quick", "because Callback"));
		desk.opens("lineOfSight", "en");
		desk.act("changeBounds", "newBounds", List.of(Map.of("elementId", "hypothesis:Callback", "newPosition", Map.of("x", 300, "y", 200)),
				Map.of("elementId", "initiative:Callback", "newPosition", Map.of("x", 40, "y", 10))));
		desk.showsAt("hypothesis:Callback", position -> position.get("y").getAsInt() == 200);
		desk.act("applyLabelEdit", "labelId", "initiative:Callback#name", "text", "Hotline");
		assertEquals("initiative:Hotline", desk.created());
		String positions = desk.text("growth.positions");
		assertTrue(positions.contains("lineOfSight hypothesis:Callback at 300 200\n") && positions.contains("lineOfSight initiative:Hotline at 40 10\n"), positions);
	}

	@Test
	void a_later_element_of_an_old_name_is_nobodys_twin() {
		desk.opens("lineOfSight", "en");
		desk.act("applyLabelEdit", "labelId", "initiative:Instagram#name", "text", "Pictures");
		desk.created();
		desk.host.type(Growth.FILE, desk.text(Growth.FILE).replace("initiative Pictures", "initiative Instagram"));
		desk.shows("initiative:Instagram", true);
		desk.host.type(Growth.FILE, desk.text(Growth.FILE) + "initiative Pictures\n");
		JsonObject both = desk.page.hears("updateModel", action -> Page.has(action.getAsJsonObject("newRoot"), "initiative:Pictures")).getAsJsonObject("newRoot");
		assertNotEquals(Page.find(both, "initiative:Instagram").getAsJsonObject("position"), Page.find(both, "initiative:Pictures").getAsJsonObject("position"));
	}
}
