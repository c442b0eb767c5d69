package org.sightline.diagram.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.graph.EdgeStyle;
import org.sightline.diagram.graph.EdgeStyle.Arrow;
import org.sightline.diagram.graph.EdgeStyle.Routing;
import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.LineStyle;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.Node;
import org.sightline.diagram.graph.NodeStyle;
import org.sightline.diagram.graph.NodeStyle.Arrangement;
import org.sightline.diagram.graph.NodeStyle.Gradient;
import org.sightline.diagram.graph.Shape;
import org.sightline.diagram.graph.SourceLink;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Caption;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;
import org.sightline.diagram.layout.Rule;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.layout.Text.Anchor;

/** Builds pictures by hand. */
final class Pictures {

	static final NodeStyle INITIATIVE = new NodeStyle(Shape.BOX, Color.FLOW_SOFT, Color.SURFACE, Gradient.LEFT_TO_RIGHT, Color.FLOW, 1.25,
			LineStyle.SOLID, 9, 0, 0, "", Arrangement.LIST);
	static final NodeStyle LOST = new NodeStyle(Shape.BOX, Color.WARN_SOFT, Color.WARN_SOFT, Gradient.NONE, Color.WARN, 2, LineStyle.DASH, 9, 0, 0,
			"", Arrangement.LIST);
	static final NodeStyle HYPOTHESIS = NodeStyle.plain(Shape.NOTE, Color.BELIEF_SOFT, Color.BELIEF, 1);
	static final NodeStyle INPUT = NodeStyle.plain(Shape.BOX, Color.SURFACE, Color.INK2, 2);
	static final NodeStyle DERIVED = NodeStyle.plain(Shape.BOX, Color.SUNK, Color.LINE, 1);
	static final NodeStyle TOUCHPOINT = NodeStyle.plain(Shape.ELLIPSE, Color.SURFACE, Color.INK2, 1.5);
	static final NodeStyle GOAL = NodeStyle.plain(Shape.LOZENGE, Color.INK, Color.INK, 0);
	static final NodeStyle BREAK = new NodeStyle(Shape.IMAGE, Color.SURFACE, Color.SURFACE, Gradient.NONE, Color.WARN, 0, LineStyle.SOLID, 0, 0, 0,
			"/org.sightline.design/description/icons/dead-end.svg", Arrangement.FREE);
	static final EdgeStyle GAIN = new EdgeStyle(Color.FLOW, 8, LineStyle.SOLID, Arrow.NONE, Arrow.NONE, Routing.STRAIGHT);
	static final EdgeStyle LOSS = new EdgeStyle(Color.WARN, 2.5, LineStyle.DASH, Arrow.NONE, Arrow.FILLED, Routing.STRAIGHT);
	static final EdgeStyle FORMULA = new EdgeStyle(Color.LINE, 1.25, LineStyle.SOLID, Arrow.NONE, Arrow.OPEN, Routing.STRAIGHT);
	static final EdgeStyle HANDOVER = new EdgeStyle(Color.INK2, 1.75, LineStyle.SOLID, Arrow.NONE, Arrow.FILLED, Routing.MANHATTAN);

	private final Locale locale;
	private final List<PlacedNode> nodes = new ArrayList<>();
	private final List<PlacedEdge> edges = new ArrayList<>();

	Pictures(Locale locale) {
		this.locale = locale;
	}

	Picture picture() {
		Text heading = text("施策", 20, 24, Color.INK3, 13, false, Anchor.START);
		return new Picture("lineOfSight", "見通し線", "施策から目標まで", locale, 700, 400,
				List.of(new Rule(new Point(20, 36), new Point(680, 36), Color.RULE, LineStyle.SOLID)), nodes, edges, List.of(),
				List.of(new Caption(Caption.Kind.COLUMN, new Box(20, 0, 200, 400), List.of(heading))), Optional.empty());
	}

	/** A node whose first line is its name. */
	Pictures node(String name, NodeStyle style, Mark mark, Box box, String... lines) {
		nodes.add(placed(name, style, mark, box, lines));
		return this;
	}

	static PlacedNode placed(String name, NodeStyle style, Mark mark, Box box, String... lines) {
		List<Label.Line> label = new ArrayList<>();
		List<Text> texts = new ArrayList<>();
		boolean middle = style.shape() == Shape.LOZENGE;
		for (int i = 0; i < lines.length; i++) {
			Color color = middle ? Color.ON : i == 0 ? Color.INK : Color.INK2;
			label.add(new Label.Line(lines[i], color, i == 0 ? 14 : 13, i == 0));
			texts.add(text(lines[i], middle ? box.center().x() : box.x() + 14, middle ? box.center().y() + 4 : box.y() + 25.5 + 19 * i, color,
					i == 0 ? 14 : 13, i == 0, middle ? Anchor.MIDDLE : Anchor.START));
		}
		Node node = new Node("node:" + name, "initiative", null, new Label(label, false, Label.Alignment.LEFT), style, "",
				Optional.of(new SourceLink("plans/" + name + ".plan", 12, 1)), List.of(), List.of(), Set.of("hypotheses", "capacity"), mark);
		return new PlacedNode(node, box, texts, List.of(), List.of());
	}

	Pictures edge(String from, String to, EdgeStyle style, Mark mark, Route route, String label) {
		Point end = route.end();
		Label text = new Label(List.of(new Label.Line(label, Color.FLOW, 13, true)), false, Label.Alignment.RIGHT);
		Edge edge = new Edge(from + ">" + to, "effect", null, "node:" + from, "node:" + to, Label.NONE, Label.NONE, text, style, "", Optional.empty(),
				Set.of(), mark);
		edges.add(new PlacedEdge(edge, route, List.of(text(label, end.x() - 8, end.y() - 10, style.color(), 13, true, Anchor.END))));
		return this;
	}

	static Route curve(double x, double y, double toX, double toY) {
		double middle = (x + toX) / 2;
		return new Route(Route.Kind.CURVES, List.of(new Point(x, y), new Point(middle, y), new Point(middle, toY), new Point(toX, toY)));
	}

	static Route lines(Point... points) {
		return new Route(Route.Kind.LINES, List.of(points));
	}

	static Text text(String text, double x, double y, Color color, int size, boolean bold, Anchor anchor) {
		return new Text(text, x, y, text.length() * size * 0.9, anchor, color, size, bold);
	}

	/** One of every shape and line. */
	static Picture everything(Locale locale, Mark mark) {
		return new Pictures(locale).node("設備保全セミナー", INITIATIVE, mark, new Box(20, 50, 202, 60), "設備保全セミナー", "マーケティング・4–12月")
				.node("吉", INITIATIVE, mark, new Box(20, 150, 202, 60), "𠮷野家の48時間診断", "営業・通年")
				.node("展示会出展", LOST, mark, new Box(20, 330, 202, 60), "展示会出展", "9–10月・600万円")
				.node("仮説", HYPOTHESIS, mark, new Box(254, 50, 172, 68), "困りごとから入ると", "相談が増える")
				.node("相談数", INPUT, mark, new Box(500, 50, 160, 58), "相談数", "157 → 169 件/月")
				.node("売上", DERIVED, mark, new Box(500, 150, 160, 58), "売上", "3.76 → 4.18億円")
				.node("接点", TOUCHPOINT, mark, new Box(507, 44, 18, 12))
				.node("目標", GOAL, mark, new Box(580, 260, 100, 100), "45%").node("切れ目", BREAK, mark, new Box(420, 354, 12, 12))
				.edge("設備保全セミナー", "仮説", GAIN, mark, curve(222, 80, 254, 84), "").edge("仮説", "相談数", GAIN, mark, curve(426, 84, 500, 79), "+960万")
				.edge("吉", "相談数", LOSS, mark, curve(222, 180, 500, 96), "−304万")
				.edge("相談数", "売上", FORMULA, mark, lines(new Point(580, 108), new Point(580, 150)), "")
				.edge("展示会出展", "切れ目",
						new EdgeStyle(Color.LINE, 1.5, LineStyle.DOT, Arrow.NONE, Arrow.NONE, Routing.STRAIGHT), mark, curve(222, 360, 418, 360), "")
				.edge("売上", "目標", HANDOVER, mark, lines(new Point(500, 190), new Point(460, 190), new Point(460, 310), new Point(578, 310)), "2日以内")
				.picture();
	}
}
