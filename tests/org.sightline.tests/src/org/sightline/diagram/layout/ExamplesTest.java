package org.sightline.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.diagram.Drawn;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Graph;
import org.sightline.dsl.Plans;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;

/** All views of all examples keep the laws of geometry, in both languages, with the usual layers, with all and with none. */
class ExamplesTest {

	private static final List<String> EXAMPLES = List.of("starter/growth.plan", "subscription/coffee.plan", "b2b-ja/合意と振り返り.plan");

	static Stream<Arguments> pictures() {
		return EXAMPLES.stream().flatMap(example -> Stream.of(Locale.ENGLISH, Locale.JAPANESE).map(locale -> Arguments.of(example, locale)));
	}

	private static Views views(String example, Locale locale) throws Exception {
		return Drawn.views(Plans.loader().load(Path.of("../../examples").resolve(example)), locale);
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void nothing_overlaps_and_everything_fits(String example, Locale locale) throws Exception {
		Views views = views(example, locale);
		for (ViewInfo view : Views.all(locale)) {
			Set<String> all = new HashSet<>(view.layers().stream().map(LayerInfo::name).toList());
			for (Drawable drawn : List.of(views.draw(view.name()), views.draw(view.name(), all), views.draw(view.name(), Set.of()))) {
				Picture picture = new Layouts().lay(drawn);
				assertEquals(List.of(), Geometry.broken(picture), view.name());
				assertEquals(Optional.empty(), picture.fallback());
				assertEquals(picture, new Layouts().lay(drawn), "the same input gives the same picture");
			}
		}
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void no_text_is_cut_and_no_line_strikes_one_through(String example, Locale locale) throws Exception {
		Views views = views(example, locale);
		for (ViewInfo view : Views.all(locale)) {
			Set<String> all = new HashSet<>(view.layers().stream().map(LayerInfo::name).toList());
			for (Drawable drawn : List.of(views.draw(view.name()), views.draw(view.name(), all))) {
				Picture picture = new Layouts().lay(drawn);
				assertEquals(List.of(), picture.allNodes().flatMap(node -> node.texts().stream()).map(Text::text).filter(text -> text.endsWith("…")).toList());
				assertEquals(List.of(), Geometry.struckThrough(picture));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("pictures")
	void the_line_of_sight_runs_from_left_to_right(String example, Locale locale) throws Exception {
		Graph graph = (Graph) views(example, locale).draw("lineOfSight");
		Picture picture = new Layouts().lay(graph);
		for (PlacedEdge edge : picture.edges()) {
			Box from = Geometry.node(picture, edge.edge().from()).box();
			Box to = Geometry.node(picture, edge.edge().to()).box();
			boolean lost = from.y() > zone(picture);
			assertTrue(lost || from.right() < to.x(), edge.id());
		}
		assertEquals(1, picture.nodes().stream().filter(node -> node.node().element() instanceof Initiative && node.box().y() < zone(picture))
				.map(node -> node.box().x()).distinct().count());
		assertEquals(1, picture.nodes().stream().filter(node -> node.node().element() instanceof Hypothesis)
				.map(node -> node.box().x()).distinct().count());
	}

	private static double zone(Picture picture) {
		return picture.captions().stream().filter(caption -> caption.kind() == Caption.Kind.ZONE).mapToDouble(caption -> caption.box().y())
				.findFirst().orElse(Double.MAX_VALUE);
	}
}
