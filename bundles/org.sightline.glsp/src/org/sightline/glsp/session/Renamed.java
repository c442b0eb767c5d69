package org.sightline.glsp.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.sightline.diagram.Views;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.model.Element;

/**
 * An element that gets another name, and with it what shows it another id, in every view.
 *
 * @param mappings by which such elements are shown: things of other kinds may have the same name
 */
record Renamed(Set<String> mappings, String before, String after) {

	/** No element. */
	static final Renamed NOTHING = new Renamed(Set.of(), "", "");

	/**
	 * The element of an object, as it was and as it will be.
	 *
	 * @param now the same object of the changed plan
	 */
	static Renamed of(EObject old, EObject now) {
		String before = name(old);
		return before.isEmpty() || before.equals(name(now)) ? NOTHING : new Renamed(Views.mappingsOf(element(old)), before, name(now));
	}

	private static EObject element(EObject object) {
		return object instanceof Element || object.eContainer() == null ? object : element(object.eContainer());
	}

	private static String name(EObject object) {
		return element(object) instanceof Element element && element.getName() != null ? element.getName() : "";
	}

	/** The id that a node will have: `initiative:Before` becomes `initiative:After`. Other ids stay as they are. */
	String id(String id) {
		int colon = id.indexOf(':');
		if (colon < 0 || !mappings.contains(id.substring(0, colon))) {
			return id;
		}
		String name = id.substring(colon + 1);
		boolean itself = name.equals(before) || name.startsWith(before + "@") || name.startsWith(before + "~");
		return itself ? id.substring(0, colon + 1) + after + name.substring(before.length()) : id;
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
