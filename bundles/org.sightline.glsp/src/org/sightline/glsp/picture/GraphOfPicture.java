package org.sightline.glsp.picture;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GLabel;
import org.eclipse.glsp.graph.GModelElement;
import org.eclipse.glsp.graph.GNode;
import org.eclipse.glsp.graph.builder.impl.GEdgeBuilder;
import org.eclipse.glsp.graph.builder.impl.GGraphBuilder;
import org.eclipse.glsp.graph.builder.impl.GLabelBuilder;
import org.eclipse.glsp.graph.builder.impl.GNodeBuilder;
import org.sightline.diagram.graph.Label;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.graph.SourceLink;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedCell;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.Route;
import org.sightline.diagram.layout.Text;
import org.sightline.diagram.svg.SvgParts;
import org.sightline.model.Element;

/** A picture as a GModel: places and pieces of SVG. Nothing is laid out or measured here. */
public final class GraphOfPicture {

	/** What the ids of gradients begin with. */
	private static final String GRADIENTS = "sightline";

	private final Picture picture;
	private final SvgParts parts;
	private final Powers powers;

	public GraphOfPicture(Picture picture, Powers powers) {
		this.picture = picture;
		this.powers = powers;
		parts = new SvgParts(picture, GRADIENTS);
	}

	/** The model, new. */
	public GGraph build() {
		GGraphBuilder graph = new GGraphBuilder().id("graph").addArguments(about()).add(background());
		picture.edges().forEach(edge -> graph.add(edge(edge)));
		picture.nodes().forEach(node -> graph.add(node(node, new Point(0, 0))));
		picture.edges().stream().filter(edge -> !edge.texts().isEmpty() || powers.label(edge).isPresent()).forEach(edge -> graph.add(labels(edge)));
		for (int i = 0; i < picture.cells().size(); i++) {
			graph.add(cell(picture.cells().get(i), i));
		}
		return graph.build();
	}

	private Map<String, Object> about() {
		Map<String, Object> about = new HashMap<>(Map.of("view", picture.view(), "title", picture.title(), "description", picture.description(),
				"lang", picture.locale().getLanguage(), "width", picture.width(), "height", parts.height(), "fonts", SvgParts.FAMILIES));
		picture.fallback().ifPresent(why -> about.put("fallback", why));
		return about;
	}

	private GNode background() {
		return new GNodeBuilder("background").id("background").position(0, 0).size(picture.width(), parts.height())
				.addArgument("svg", parts.background()).build();
	}

	private GNode node(PlacedNode placed, Point origin) {
		Box box = placed.box();
		GNodeBuilder node = new GNodeBuilder("node:" + placed.node().mapping()).id(placed.id())
				.position(box.x() - origin.x(), box.y() - origin.y()).size(box.width(), box.height())
				.addArgument("svg", parts.node(placed)).addArgument("movable", powers.movable(placed))
				.addArguments(common(placed.node().element(), placed.node().mapping(), placed.node().source(), placed.node().mark(),
						said(placed.node().tooltip(), Stream.of(placed.node().label()))));
		Optional<String> name = powers.name(placed);
		node.addArgument("renamable", name.isPresent());
		name.ifPresent(text -> node.add(name(placed, text)));
		Point corner = new Point(box.x(), box.y());
		Stream.concat(placed.children().stream(), placed.borderNodes().stream()).forEach(inner -> node.add(node(inner, corner)));
		return node.build();
	}

	/** Where the name is written, to be edited there; where it is not written at all, in the whole node. */
	private static GLabel name(PlacedNode placed, String text) {
		Box box = placed.texts().stream().findFirst().map(Text::box).orElse(placed.box());
		return new GLabelBuilder("label:name").id(Ids.name(placed.id())).text(text)
				.position(box.x() - placed.box().x(), box.y() - placed.box().y()).size(box.width(), box.height()).build();
	}

	private GModelElement edge(PlacedEdge placed) {
		GEdgeBuilder edge = new GEdgeBuilder("edge:" + placed.edge().mapping()).id(placed.id()).sourceId(placed.edge().from())
				.targetId(placed.edge().to()).addArgument("svg", parts.edge(placed)).addArgument("curved", placed.route().kind() == Route.Kind.CURVES)
				.addArgument("renamable", powers.label(placed).isPresent())
				.addArguments(common(placed.edge().element(), placed.edge().mapping(), placed.edge().source(), placed.edge().mark(),
						said(placed.edge().tooltip(), Stream.of(placed.edge().beginLabel(), placed.edge().centerLabel(), placed.edge().endLabel()))));
		powers.reconnectable(placed.edge().mapping()).ifPresent(ends -> edge.addArgument("reconnectable", ends));
		placed.route().points().forEach(point -> edge.addRoutingPoint(point.x(), point.y()));
		return edge.build();
	}

	/** The labels of an edge; where it has none, and could have one, a point in its middle. */
	private GLabel labels(PlacedEdge placed) {
		Box box = placed.texts().stream().map(Text::box).reduce(Box::with).orElseGet(() -> Middle.of(placed.route()));
		Optional<String> text = powers.label(placed);
		return new GLabelBuilder("label:edge").id(Ids.label(placed.id())).position(box.x(), box.y()).size(box.width(), box.height())
				.text(text.orElse("")).addArgument("svg", parts.labels(placed, box.x(), box.y())).addArgument("edge", placed.id())
				.addArgument("editable", text.isPresent()).build();
	}

	private static GNode cell(PlacedCell cell, int index) {
		GNodeBuilder node = new GNodeBuilder("cell").id(Ids.cell(index)).position(cell.box().x(), cell.box().y())
				.size(cell.box().width(), cell.box().height()).addArgument("tooltip", cell.tooltip());
		cell.source().ifPresent(source -> node.addArguments(written(source)));
		return node.build();
	}

	private Map<String, Object> common(EObject element, String mapping, Optional<SourceLink> source, Mark mark, String tooltip) {
		Map<String, Object> common = new HashMap<>();
		if (element instanceof Element named && named.getName() != null) {
			common.put("name", named.getName());
		}
		common.put("tooltip", tooltip);
		common.put("deletable", powers.deletable(mapping));
		source.ifPresent(link -> common.putAll(written(link)));
		if (mark != Mark.NONE) {
			common.put("mark", mark.name().toLowerCase(Locale.ROOT));
		}
		return common;
	}

	/** The full text of something; what is written in it, where there is none. */
	private static String said(String tooltip, Stream<Label> labels) {
		return tooltip.isEmpty() ? labels.flatMap(label -> label.lines().stream()).map(Label.Line::text).filter(text -> !text.isBlank())
				.collect(Collectors.joining(" ")) : tooltip;
	}

	private static Map<String, Object> written(SourceLink source) {
		return Map.of("file", source.file(), "line", source.line(), "column", source.column());
	}
}
