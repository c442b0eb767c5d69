package org.sightline.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.diagram.Drawn;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Picture;
import org.sightline.dsl.Plans;
import org.w3c.dom.Element;

/** A picture in pieces looks like the whole one. */
class SvgPartsTest {

	/** Elements with their attributes, however often; numbers that depend on where a piece begins are left out. */
	private static Map<String, Integer> drawn(List<String> pieces) throws Exception {
		Map<String, Integer> counts = new TreeMap<>();
		for (String piece : pieces) {
			Svg svg = Svg.read(piece);
			for (String kind : List.of("path", "rect", "ellipse", "circle", "text", "stop")) {
				svg.all(kind).forEach(element -> counts.merge(look(element), 1, Integer::sum));
			}
		}
		return counts;
	}

	private static String look(Element element) {
		StringBuilder look = new StringBuilder(element.getTagName()).append(' ').append(element.getTextContent());
		for (String attribute : List.of("fill", "stroke", "stroke-width", "stroke-dasharray", "font-size", "font-weight", "text-anchor", "width", "height", "rx", "lang")) {
			look.append(' ').append(element.getAttribute(attribute));
		}
		return look.toString();
	}

	@ParameterizedTest
	@ValueSource(strings = {"lineOfSight", "journey", "driverTree", "load", "contribution"})
	void nothing_is_lost_and_nothing_looks_different(String view) throws Exception {
		Picture picture = new Layouts().lay(Drawn.views(Plans.loader().load(Path.of("../../examples/b2b-ja")), Locale.JAPANESE).draw(view));
		SvgParts parts = new SvgParts(picture, "sightline");
		List<String> pieces = new ArrayList<>(List.of(parts.background()));
		picture.edges().forEach(edge -> pieces.add(parts.edge(edge)));
		picture.allNodes().forEach(node -> pieces.add(parts.node(node)));
		picture.edges().stream().filter(edge -> !edge.texts().isEmpty()).forEach(edge -> pieces.add(parts.labels(edge, 0, 0)));
		Map<String, Integer> expected = drawn(List.of(SvgWriter.write(picture, SvgOptions.inPage("sightline"))));
		Map<String, Integer> found = drawn(pieces);
		List<String> more = expected.keySet().stream().filter(key -> !found.containsKey(key)).toList();
		assertEquals(1, more.size(), more.toString()); // the ground on which the whole picture stands
		assertTrue(more.get(0).startsWith("rect") && expected.remove(more.get(0)) == 1, more.toString());
		assertEquals(expected, found);
	}
}
