package org.sightline.sirius.arrange;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.IdentityAnchor;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.NotationFactory;
import org.eclipse.gmf.runtime.notation.RelativeBendpoints;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.gmf.runtime.notation.datatype.RelativeBendpoint;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DEdgeEndNameEditPart;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;
import org.sightline.diagram.layout.Text;

/** The way of a connection, as GMF writes it down: where it begins and ends at its nodes, and bends as seen from these two points. */
final class Bends {

	/** Where on its way GMF puts a label at the end. */
	private static final double AT_END = 0.85;
	/** Above a line, and before the arrow, in px. */
	private static final int ABOVE = 10;
	private static final int BEFORE = 12;

	private Bends() {
	}

	/** Leads a connection as the picture does, between nodes that were put at their places. */
	static void set(Edge edge, PlacedEdge placed, Nodes nodes, Scale scale) {
		nodes.place(edge.getSource()).ifPresent(source -> nodes.place(edge.getTarget()).ifPresent(target -> {
			End begin = End.of(placed.route().begin(), nodes.pictured(edge.getSource()).orElseThrow().box(), source);
			End end = End.of(placed.route().end(), nodes.pictured(edge.getTarget()).orElseThrow().box(), target);
			List<Point> way = new ArrayList<>();
			way.add(begin.place());
			knots(placed.route()).forEach(knot -> way.add(scale.of(knot)));
			way.add(end.place());
			edge.setSourceAnchor(begin.anchor());
			edge.setTargetAnchor(end.anchor());
			RelativeBendpoints bends = NotationFactory.eINSTANCE.createRelativeBendpoints();
			bends.setPoints(way.stream().map(point -> seen(point, begin.place(), end.place())).toList());
			edge.setBendpoints(bends);
			putLabel(edge, placed, way);
		}));
	}

	private static RelativeBendpoint seen(Point point, Point begin, Point end) {
		return new RelativeBendpoint((int) (point.x() - begin.x()), (int) (point.y() - begin.y()), (int) (point.x() - end.x()), (int) (point.y() - end.y()));
	}

	/** What lies between begin and end; of curves where one becomes the next. */
	private static List<Point> knots(Route route) {
		List<Point> knots = new ArrayList<>();
		int step = route.kind() == Route.Kind.CURVES ? 3 : 1;
		for (int i = step; i < route.points().size() - 1; i += step) {
			knots.add(route.points().get(i));
		}
		return knots;
	}

	private static double length(List<Point> way) {
		double length = 0;
		for (int i = 1; i < way.size(); i++) {
			length += Math.hypot(way.get(i).x() - way.get(i - 1).x(), way.get(i).y() - way.get(i - 1).y());
		}
		return length;
	}

	/** A label at the end, which would lie on the node there, is drawn back along the line, and above it. */
	private static void putLabel(Edge edge, PlacedEdge placed, List<Point> way) {
		double width = labelAtEnd(placed);
		Point end = way.get(way.size() - 1);
		Point before = way.get(way.size() - 2);
		double steep = Math.abs(end.y() - before.y()) / Math.max(1, Math.hypot(end.x() - before.x(), end.y() - before.y()));
		for (Object child : edge.getChildren()) {
			if (child instanceof Node label && isAtEnd(label) && label.getLayoutConstraint() instanceof Location location) {
				location.setX((int) Math.min(0, length(way) * (1 - AT_END) - width / 2 - BEFORE));
				location.setY(-(int) (ABOVE + placed.edge().style().width() / 2 + steep * width / 2));
			}
		}
	}

	/** How wide the label at the end is; 0 if there is none. */
	static double labelAtEnd(PlacedEdge placed) {
		return placed.edge().endLabel().lines().isEmpty() ? 0 : placed.texts().stream().mapToDouble(Text::width).max().orElse(0);
	}

	private static boolean isAtEnd(View label) {
		return String.valueOf(DEdgeEndNameEditPart.VISUAL_ID).equals(label.getType());
	}

	/** Where a connection meets a node: as shares of the node's width and height, and in the diagram. */
	private record End(double x, double y, Point place) {

		private static End of(Point point, Box box, Rectangle node) {
			double x = share(point.x() - box.x(), box.width());
			double y = share(point.y() - box.y(), box.height());
			return new End(x, y, new Point(node.x + x * node.width, node.y + y * node.height));
		}

		private static double share(double part, double whole) {
			return whole <= 0 ? 0.5 : Math.max(0, Math.min(1, part / whole));
		}

		private IdentityAnchor anchor() {
			IdentityAnchor anchor = NotationFactory.eINSTANCE.createIdentityAnchor();
			anchor.setId("(" + x + "," + y + ")");
			return anchor;
		}
	}
}
