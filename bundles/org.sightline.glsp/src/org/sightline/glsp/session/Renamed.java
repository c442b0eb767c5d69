package org.sightline.glsp.session;

import java.util.List;
import java.util.stream.Stream;

import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedNode;

/** An element that gets another name, and with it what shows it another id. */
record Renamed(String before, String after) {

	/** No element. */
	static final Renamed NOTHING = new Renamed("", "");

	/** The id that a node will have: `initiative:Before` becomes `initiative:After`. Other ids stay as they are. */
	String id(String id) {
		int colon = id.indexOf(':');
		String name = id.substring(colon + 1);
		boolean itself = name.equals(before) || name.startsWith(before + "@") || name.startsWith(before + "~");
		return colon < 0 || before.isEmpty() || !itself ? id : id.substring(0, colon + 1) + after + name.substring(before.length());
	}

	/** A picture in which the outermost nodes of the element are to be found under both ids: the renaming may still fail. */
	Picture in(Picture picture) {
		List<PlacedNode> moved = picture.nodes().stream().filter(placed -> !id(placed.id()).equals(placed.id()))
				.map(placed -> new PlacedNode(placed.node().with(id(placed.id())), placed.box(), placed.texts(), List.of(), List.of()))
				.filter(placed -> picture.nodes().stream().noneMatch(known -> known.id().equals(placed.id()))).toList();
		return new Picture(picture.view(), picture.title(), picture.description(), picture.locale(), picture.width(), picture.height(), picture.rules(),
				Stream.concat(picture.nodes().stream(), moved.stream()).toList(), picture.edges(), picture.cells(), picture.captions(), picture.fallback());
	}
}
