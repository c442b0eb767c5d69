package org.sightline.report.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.evaluate.TooLargeException;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.Picture;
import org.sightline.report.ReportRequest;
import org.sightline.report.html.Html;

/**
 * A plan's diagrams in a page. Layers that only add signs and boxes at the end are drawn at once, and can be left out; each layer
 * that needs room of its own is one more version of the picture, in which all else stays where it was.
 */
public final class Pictures {

	private static final Set<String> TOGETHER = Set.of("findings", "otherGoals");
	/** What the usual layers show already, in another way. */
	private static final Set<String> INSTEAD = Set.of("directEffects");
	/** Versions of a larger picture would make a page that nobody can send. */
	private static final int MOST_BOXES = 200;

	private final ReportRequest request;
	private final Views views;
	private final Say say;
	private final StringBuilder styles = new StringBuilder();

	public Pictures(ReportRequest request) {
		this.request = request;
		views = new Views(request.plan(), request.findings(), request.locale());
		say = new Say(request.locale(), Pictures.class);
	}

	/** Writes a view; a sentence where it is too large to be drawn. */
	public void write(Html html, Section section, String view) {
		ViewInfo info = Views.all(request.locale()).stream().filter(one -> one.name().equals(view)).findFirst().orElseThrow();
		try {
			PictureFigure figure = new PictureFigure(say, section, request.links());
			List<PictureFigure.Version> versions = versions(info);
			styles.append(figure.styles(versions));
			figure.write(html, usual(info), versions);
		} catch (TooLargeException e) {
			html.leaf("p", say.of("picture.large"), "class", "notice");
		}
	}

	/** Layers that are drawn at once. */
	private static List<LayerInfo> usual(ViewInfo info) {
		return info.layers().stream().filter(layer -> layer.active() || TOGETHER.contains(layer.name())).toList();
	}

	/** The usual version first, then one with each other layer that shows something. */
	private List<PictureFigure.Version> versions(ViewInfo info) {
		List<LayerInfo> usual = usual(info);
		Graph graph = graph(info, usual.stream());
		Picture first = new Layouts().lay(graph, request.places().apply(info.name()));
		List<PictureFigure.Version> versions = new ArrayList<>(List.of(new PictureFigure.Version("", "", first)));
		if (graph.allNodes().count() <= MOST_BOXES) {
			for (LayerInfo layer : info.layers()) {
				if (!usual.contains(layer) && !INSTEAD.contains(layer.name())) {
					Graph more = graph(info, Stream.concat(usual.stream(), Stream.of(layer)));
					if (more.allNodes().count() > graph.allNodes().count()) {
						versions.add(new PictureFigure.Version(layer.name(), layer.label(), new Layouts().lay(more, Memory.of(first))));
					}
				}
			}
		}
		return versions;
	}

	private Graph graph(ViewInfo info, Stream<LayerInfo> layers) {
		if (views.draw(info.name(), layers.map(LayerInfo::name).toList()) instanceof Graph graph) {
			return graph;
		}
		throw new IllegalArgumentException("No diagram: " + info.name());
	}

	/** The rules of the style sheet that keep the pictures readable: where there is no room, they scroll. */
	public String styles() {
		return styles.toString();
	}
}
