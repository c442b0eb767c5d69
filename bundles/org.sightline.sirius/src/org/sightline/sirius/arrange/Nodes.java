package org.sightline.sirius.arrange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.Size;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;

/** The nodes of a diagram, each with what stands for it in the picture, and where it comes to stand. */
final class Nodes {

	/** What the title of a container takes, and what it leaves free around its contents, in px. */
	private static final int TITLE = 24;
	private static final int MARGIN = 12;

	private final DiagramEditPart diagram;
	private final Map<View, PlacedNode> pictured;
	private final Map<View, Rectangle> places = new HashMap<>();

	/** @param pictured nodes, borders and contents included, and what stands for them */
	Nodes(DiagramEditPart diagram, Map<View, PlacedNode> pictured) {
		this.diagram = diagram;
		this.pictured = Map.copyOf(pictured);
	}

	/** What stands for a node in the picture; empty for anything else. */
	Optional<PlacedNode> pictured(View view) {
		return Optional.ofNullable(pictured.get(view));
	}

	/** Where a node of the diagram stands, in px; empty where it is not drawn. */
	Optional<Rectangle> now(View view) {
		return part(view).map(part -> part.getFigure().getBounds());
	}

	/** Where a node was put, in px from the upper left corner of the diagram; empty where it was not put anywhere. */
	Optional<Rectangle> place(View view) {
		return Optional.ofNullable(places.get(view));
	}

	/** An outermost node with its box, and what it needs. */
	Optional<Scale.Sized> sized(View view) {
		return pictured(view).map(node -> {
			Dimension size = size(view, node);
			return new Scale.Sized(around(node), size.width, size.height);
		});
	}

	/**
	 * Puts an outermost node, and what is in it and on its border.
	 *
	 * @param taken where it may not stand; then it stands below
	 */
	void put(View view, Scale scale, Collection<Rectangle> taken) {
		pictured(view).ifPresent(node -> {
			Point center = scale.of(around(node).center());
			Dimension size = size(view, node);
			Rectangle place = new Rectangle((int) (center.x() - size.width / 2.0), (int) (center.y() - size.height / 2.0), size.width, size.height);
			while (taken.stream().anyMatch(place.getExpanded(MARGIN, MARGIN)::intersects)) {
				place.translate(0, MARGIN);
			}
			put(view, node, place, 0, 0);
		});
	}

	/** @param left of what the node stands in, in px of the diagram; likewise the other */
	private void put(View view, PlacedNode node, Rectangle place, int left, int top) {
		places.put(view, place);
		if (((Node) view).getLayoutConstraint() instanceof Location location) {
			location.setX(place.x - left);
			location.setY(place.y - top);
		}
		if (isOfPictureSize(view, node) && ((Node) view).getLayoutConstraint() instanceof Size size) {
			size.setWidth(place.width);
			size.setHeight(place.height);
		}
		for (Object child : view.getChildren()) {
			pictured((View) child).ifPresentOrElse(border -> putOnBorder((View) child, border, node.box(), place), () -> putInside((View) child, around(node), place));
		}
	}

	private void putOnBorder(View view, PlacedNode border, Box box, Rectangle parent) {
		Dimension size = figure(view).orElse(new Dimension((int) border.box().width(), (int) border.box().height()));
		double x = parent.x + parent.width * (border.box().center().x() - box.x()) / box.width() - size.width / 2.0;
		double y = parent.y + parent.height * (border.box().center().y() - box.y()) / box.height() - size.height / 2.0;
		put(view, border, new Rectangle((int) x, (int) y, size.width, size.height), parent.x, parent.y);
	}

	private void putInside(View compartment, Box around, Rectangle container) {
		for (Object child : compartment.getChildren()) {
			pictured((View) child).ifPresent(node -> {
				Dimension size = size((View) child, node);
				double x = container.x + MARGIN + node.box().center().x() - around.x() - size.width / 2.0;
				double y = container.y + MARGIN + node.box().center().y() - around.y() - size.height / 2.0;
				put((View) child, node, new Rectangle((int) x, (int) y, size.width, size.height), container.x, container.y + TITLE);
			});
		}
	}

	/** The box of a node with all that stands in it. */
	private static Box around(PlacedNode node) {
		return node.children().stream().map(Nodes::around).reduce(node.box(), Box::with);
	}

	private Dimension size(View view, PlacedNode node) {
		Optional<Dimension> figure = figure(view);
		if (figure.isPresent() && !isOfPictureSize(view, node)) {
			return figure.get();
		}
		int margin = node.children().isEmpty() ? 0 : 2 * MARGIN;
		Dimension pictured = new Dimension((int) around(node).width() + margin, (int) around(node).height() + margin);
		return figure.map(pictured::union).orElse(pictured);
	}

	/** Containers that are full of other things, or stand in one, are as large as in the picture; the rest is as its label needs. */
	private boolean isOfPictureSize(View view, PlacedNode node) {
		boolean inside = view.eContainer() != diagram.getDiagramView() && pictured((View) view.eContainer()).isEmpty();
		return view.getElement() instanceof DDiagramElementContainer && (inside || !node.children().isEmpty());
	}

	private Optional<Dimension> figure(View view) {
		return part(view).map(part -> part.getFigure().getBounds().getSize());
	}

	private Optional<IGraphicalEditPart> part(View view) {
		return diagram.getViewer().getEditPartRegistry().get(view) instanceof IGraphicalEditPart part ? Optional.of(part) : Optional.empty();
	}
}
