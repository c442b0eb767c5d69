package org.sightline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.sightline.diagram.Drawn;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.graph.Graph;
import org.sightline.dsl.Plans;
import org.sightline.plans.RandomPlans;

/** Laws that hold for the pictures of every plan. */
class GeometryPropertyTest {

	@Property(tries = 60, seed = "20260401")
	void nothing_overlaps_and_everything_fits(@ForAll long seed) throws Exception {
		Views views = Drawn.views(Plans.read(RandomPlans.text(seed)), seed % 2 == 0 ? Locale.ENGLISH : Locale.JAPANESE);
		for (ViewInfo view : Views.all(Locale.ENGLISH)) {
			Set<String> layers = new HashSet<>(view.layers().stream().map(LayerInfo::name).toList());
			assertEquals(List.of(), Geometry.broken(new Layouts().lay(views.draw(view.name(), layers))), view.name());
		}
	}

	@Property(tries = 40, seed = "20260402")
	void what_stays_in_a_plan_stays_in_its_order(@ForAll long seed) throws Exception {
		Graph one = (Graph) Drawn.views(Plans.read(RandomPlans.text(seed)), Locale.ENGLISH).draw("lineOfSight");
		Picture before = new Layouts().lay(without(one, seed));
		Picture after = new Layouts().lay(one, Memory.of(before));
		assertEquals(List.of(), Geometry.broken(after));
		Map<String, Box> old = new HashMap<>();
		before.nodes().forEach(node -> old.put(node.id(), node.box()));
		List<PlacedNode> stayed = after.nodes().stream().filter(node -> old.containsKey(node.id())).toList();
		for (PlacedNode upper : stayed) {
			for (PlacedNode lower : stayed) {
				boolean sameColumn = old.get(upper.id()).x() == old.get(lower.id()).x() && upper.box().x() == lower.box().x();
				if (sameColumn && old.get(upper.id()).y() < old.get(lower.id()).y()) {
					assertEquals(true, upper.box().y() < lower.box().y(), upper.id() + " above " + lower.id());
				}
			}
		}
	}

	/** The graph as it was before some of its nodes were written. */
	private static Graph without(Graph graph, long seed) {
		Set<String> gone = new HashSet<>();
		for (int i = 0; i < graph.nodes().size(); i++) {
			if (Math.floorMod(seed * 31 + i * 17L, 5) == 0) {
				gone.add(graph.nodes().get(i).id());
			}
		}
		return new Graph(graph.view(), graph.title(), graph.description(), graph.locale(),
				graph.nodes().stream().filter(node -> !gone.contains(node.id())).toList(),
				graph.edges().stream().filter(edge -> !gone.contains(edge.from()) && !gone.contains(edge.to())).toList());
	}
}
