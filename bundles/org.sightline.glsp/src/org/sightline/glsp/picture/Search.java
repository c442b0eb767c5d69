package org.sightline.glsp.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.PlacedCell;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Text;
import org.sightline.model.Element;

/** Finds nodes and cells by their words. */
public final class Search {

	private Search() {
	}

	/**
	 * Ids of the nodes that have a text in their label or their name, in the order of the picture, then those of the cells of a table
	 * that have it; whatever the letters' case. Nothing for no text.
	 */
	public static List<String> in(Shown shown, String text) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			return List.of();
		}
		List<PlacedCell> cells = shown.picture().cells();
		return Stream.concat(shown.nodes().stream().filter(placed -> has(words(placed.node()), wanted)).map(PlacedNode::id),
				IntStream.range(0, cells.size()).filter(i -> has(cells.get(i).texts().stream().map(Text::text), wanted)).mapToObj(Ids::cell)).toList();
	}

	private static boolean has(Stream<String> words, String wanted) {
		return words.anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
	}

	private static Stream<String> words(Node node) {
		Stream<String> name = node.element() instanceof Element named && named.getName() != null ? Stream.of(named.getName()) : Stream.empty();
		return Stream.concat(name, node.label().lines().stream().map(Label.Line::text));
	}
}
