package org.sightline.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Shape;
import org.sightline.model.Stage;
import org.sightline.model.Team;

/** The laws that every picture keeps; each answers with what breaks it. */
final class Geometry {

	private static final double ROUNDING = 0.51;

	private Geometry() {
	}

	static List<String> broken(Picture picture) {
		List<String> broken = new ArrayList<>();
		overlaps(picture, broken);
		outside(picture, broken);
		texts(picture, broken);
		ends(picture, broken);
		labels(picture, broken);
		besides(picture, broken);
		crossings(picture, broken);
		return broken;
	}

	/** Texts that stand beside boxes cover neither other boxes nor any label. */
	private static void besides(Picture picture, List<String> broken) {
		List<PlacedNode> boxes = boxes(picture);
		List<Text> labels = picture.edges().stream().flatMap(edge -> edge.texts().stream()).toList();
		for (PlacedNode node : boxes) {
			List<Text> beside = beside(node).toList();
			for (Text text : beside) {
				Box box = text.box().grownBy(-2);
				boxes.stream().filter(other -> other != node && box.overlaps(other.box()))
						.forEach(other -> broken.add("text " + text.text() + " covers " + other.id()));
				labels.stream().filter(label -> box.overlaps(label.box().grownBy(-2)))
						.forEach(label -> broken.add("text " + text.text() + " covers label " + label.text()));
				beside.stream().filter(other -> other != text && box.overlaps(other.box().grownBy(-2)))
						.forEach(other -> broken.add("text " + text.text() + " covers " + other.text()));
			}
		}
	}

	/** Edges pass beside all boxes but their own; pins of the journey run behind what hangs on them. */
	private static void crossings(Picture picture, List<String> broken) {
		List<PlacedNode> boxes = boxes(picture);
		for (PlacedEdge edge : picture.edges()) {
			if (edge.edge().mapping().equals("pin")) {
				continue;
			}
			List<Point> way = way(edge.route());
			for (PlacedNode node : boxes) {
				boolean end = node.id().equals(edge.edge().from()) || node.id().equals(edge.edge().to());
				Box box = node.box().grownBy(-1.5);
				if (!end && way.stream().anyMatch(point -> box.overlaps(new Box(point.x(), point.y(), 0.01, 0.01)))) {
					broken.add("edge " + edge.id() + " passes over " + node.id());
				}
			}
		}
	}

	/** What stands beside boxes and is crossed by an edge; the sign of a formula sits on the begin of its edges. */
	static List<String> struckThrough(Picture picture) {
		List<String> struck = new ArrayList<>();
		List<Text> texts = Stream.concat(boxes(picture).stream().flatMap(Geometry::beside), picture.captions().stream().flatMap(caption -> caption.lines().stream()))
				.toList();
		for (PlacedEdge edge : picture.edges()) {
			List<Point> way = way(edge.route());
			texts.stream().filter(text -> way.stream().anyMatch(point -> text.box().grownBy(-2).overlaps(new Box(point.x(), point.y(), 0.01, 0.01))))
					.forEach(text -> struck.add(edge.id() + " strikes through " + text.text()));
		}
		return struck;
	}

	private static Stream<Text> beside(PlacedNode node) {
		Stream<Text> own = node.node().label().onBorder() ? node.texts().stream() : Stream.of();
		return Stream.concat(own, node.borderNodes().stream().filter(border -> border.node().label().onBorder()).flatMap(border -> border.texts().stream()));
	}

	/** Points on the way, a few px apart. */
	private static List<Point> way(Route route) {
		List<Point> way = new ArrayList<>();
		List<Point> points = route.points();
		int step = route.kind() == Route.Kind.CURVES ? 3 : 1;
		for (int i = 0; i + step < points.size(); i += step) {
			for (double t = 0; t <= 1; t += 0.02) {
				way.add(step == 1 ? between(points.get(i), points.get(i + 1), t)
						: bezier(points.get(i), points.get(i + 1), points.get(i + 2), points.get(i + 3), t));
			}
		}
		return way;
	}

	private static Point between(Point one, Point other, double t) {
		return new Point(one.x() + (other.x() - one.x()) * t, one.y() + (other.y() - one.y()) * t);
	}

	private static Point bezier(Point a, Point b, Point c, Point d, double t) {
		Point ab = between(a, b, t);
		Point bc = between(b, c, t);
		Point cd = between(c, d, t);
		return between(between(ab, bc, t), between(bc, cd, t), t);
	}

	private static List<PlacedNode> boxes(Picture picture) {
		return picture.nodes().stream().flatMap(node -> Stream.concat(Stream.of(node), node.children().stream()))
				.toList();
	}

	/** No two boxes overlap. */
	private static void overlaps(Picture picture, List<String> broken) {
		List<PlacedNode> boxes = boxes(picture);
		for (int i = 0; i < boxes.size(); i++) {
			for (int j = i + 1; j < boxes.size(); j++) {
				if (boxes.get(i).box().grownBy(-ROUNDING).overlaps(boxes.get(j).box())) {
					broken.add(boxes.get(i).id() + " overlaps " + boxes.get(j).id());
				}
			}
		}
	}

	/** Everything is in the picture. */
	private static void outside(Picture picture, List<String> broken) {
		Box all = new Box(0, 0, picture.width(), picture.height()).grownBy(ROUNDING);
		picture.allNodes().filter(node -> !all.contains(node.box())).forEach(node -> broken.add(node.id() + " is outside"));
		for (PlacedEdge edge : picture.edges()) {
			for (Point point : edge.route().points()) {
				if (!all.contains(new Box(point.x(), point.y(), 0, 0))) {
					broken.add(edge.id() + " leaves the picture at " + point);
				}
			}
		}
		allTexts(picture).filter(text -> !all.contains(text.box())).forEach(text -> broken.add("outside: " + text.text()));
		for (PlacedCell cell : picture.cells()) {
			cell.texts().stream().filter(text -> !cell.box().grownBy(ROUNDING).contains(text.box()))
					.forEach(text -> broken.add("not in its cell: " + text.text()));
		}
	}

	private static Stream<Text> allTexts(Picture picture) {
		return Stream.of(picture.allNodes().flatMap(node -> node.texts().stream()),
				picture.edges().stream().flatMap(edge -> edge.texts().stream()), picture.cells().stream().flatMap(cell -> cell.texts().stream()),
				picture.captions().stream().flatMap(caption -> caption.lines().stream())).flatMap(texts -> texts);
	}

	/** Labels inside nodes fit in. */
	private static void texts(Picture picture, List<String> broken) {
		for (PlacedNode node : boxes(picture)) {
			if (!node.node().label().onBorder()) {
				node.texts().stream().filter(text -> !node.box().grownBy(ROUNDING).contains(text.box()))
						.forEach(text -> broken.add(text.text() + " does not fit into " + node.id()));
			}
		}
	}

	/** Edges begin and end on the outlines of their nodes. */
	private static void ends(Picture picture, List<String> broken) {
		for (PlacedEdge edge : picture.edges()) {
			if (!onOutline(node(picture, edge.edge().from()), edge.route().begin())) {
				broken.add(edge.id() + " begins beside " + edge.edge().from());
			}
			if (!onOutline(node(picture, edge.edge().to()), edge.route().end())) {
				broken.add(edge.id() + " ends beside " + edge.edge().to());
			}
		}
	}

	static PlacedNode node(Picture picture, String id) {
		return picture.allNodes().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
	}

	private static boolean onOutline(PlacedNode node, Point point) {
		double x = (point.x() - node.box().center().x()) / (node.box().width() / 2);
		double y = (point.y() - node.box().center().y()) / (node.box().height() / 2);
		double distance = switch (node.node().style().shape()) {
			case ELLIPSE, DOT -> Math.sqrt(x * x + y * y);
			case LOZENGE -> Math.abs(x) + Math.abs(y);
			default -> Math.max(Math.abs(x), Math.abs(y));
		};
		return Math.abs(distance - 1) < 0.02;
	}

	/** Labels of edges cover neither boxes nor each other. */
	private static void labels(Picture picture, List<String> broken) {
		List<Text> labels = picture.edges().stream().flatMap(edge -> edge.texts().stream()).toList();
		List<PlacedNode> boxes = boxes(picture).stream()
				.filter(node -> !(node.node().element() instanceof Stage) && !(node.node().element() instanceof Team)).toList();
		for (int i = 0; i < labels.size(); i++) {
			Box box = labels.get(i).box().grownBy(-ROUNDING);
			for (PlacedNode node : boxes) {
				boolean diamond = node.node().style().shape() == Shape.LOZENGE;
				if (box.overlaps(diamond ? node.box().grownBy(-node.box().width() / 4) : node.box())) {
					broken.add("label " + labels.get(i).text() + " covers " + node.id());
				}
			}
			for (int j = i + 1; j < labels.size(); j++) {
				if (box.overlaps(labels.get(j).box().grownBy(-ROUNDING))) {
					broken.add("label " + labels.get(i).text() + " covers label " + labels.get(j).text());
				}
			}
		}
	}
}
