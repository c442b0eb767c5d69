package org.sightline.glsp.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.model.Element;

/** Finds nodes by their words. */
public final class Search {

	private Search() {
	}

	/** Ids of what has a text in its label or its name, whatever the letters' case, in the order of the picture; nothing for no text. */
	public static List<String> in(Shown shown, String text) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		return wanted.isEmpty() ? List.of()
				: shown.nodes().stream().filter(placed -> words(placed.node()).anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted)))
						.map(PlacedNode::id).toList();
	}

	private static Stream<String> words(Node node) {
		Stream<String> name = node.element() instanceof Element named && named.getName() != null ? Stream.of(named.getName()) : Stream.empty();
		return Stream.concat(name, node.label().lines().stream().map(Label.Line::text));
	}
}
