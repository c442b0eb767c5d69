package org.sightline.diagram.svg;

import java.util.List;

import org.sightline.diagram.graph.Edge;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;

/**
 * The pieces of a picture, each as one `g` element, for a page that places them itself. Together they look like what
 * {@link SvgWriter} writes for a page: the background first, then edges, nodes, labels of edges. Colours are variables
 * ({@link StyleSheet#variables}), letters are {@link #FAMILIES}. There are no titles and no links in them.
 */
public final class SvgParts {

	/** The fonts that whoever shows the pieces has to ask for, as CSS has it. */
	public static final String FAMILIES = SvgWriter.FAMILIES;

	private final Picture picture;
	private final Tags tags = new Tags();
	private final Paints paints;
	private final Texts texts;
	private final Gradients gradients;
	private final Group group;
	private final Nodes nodes;
	private final Edges edges;
	private final Key key;

	/** @param id what the ids of gradients begin with: letters, digits and `-` */
	public SvgParts(Picture picture, String id) {
		SvgOptions options = SvgOptions.inPage(id);
		this.picture = picture;
		paints = new Paints(options);
		texts = new Texts(tags, paints, options.target(), picture.locale());
		gradients = new Gradients(picture, id);
		group = new Group(tags, Links.none());
		nodes = new Nodes(tags, paints, group, gradients, texts, picture.locale());
		edges = new Edges(tags, paints, group, texts, picture.locale());
		key = new Key(picture);
	}

	/** Height of the picture with its key, in px. */
	public double height() {
		return picture.height() + key.height();
	}

	/** Everything that stands for nothing in particular: gradients, rules, captions, the key; and the cells of a table. */
	public String background() {
		Backdrop backdrop = new Backdrop(tags, paints, group, texts);
		return piece("background", () -> {
			gradients.define(tags, paints);
			picture.rules().forEach(backdrop::rule);
			picture.cells().forEach(backdrop::cell);
			picture.captions().forEach(backdrop::caption);
			key.draw(tags, paints, texts);
		});
	}

	/** A node without what stands in it and on its border; its origin is the upper left corner of the node's box. */
	public String node(PlacedNode placed) {
		Box box = placed.box();
		PlacedNode alone = new PlacedNode(placed.node(), box, placed.texts(), List.of(), List.of()).movedBy(-box.x(), -box.y());
		return piece("node", () -> nodes.alone(alone));
	}

	/** The line of an edge; its origin is the picture's. */
	public String edge(PlacedEdge placed) {
		return piece("edge", () -> edges.way(placed));
	}

	/** The labels of an edge; their origin is a point of the picture. */
	public String labels(PlacedEdge placed, double x, double y) {
		Edge edge = placed.edge();
		return piece("edge-label", () -> texts.labels(placed.movedBy(-x, -y).texts(), edge.mark()));
	}

	private String piece(String kind, Runnable drawing) {
		tags.open("g").at("class", kind);
		drawing.run();
		tags.close();
		return tags.cut();
	}
}
