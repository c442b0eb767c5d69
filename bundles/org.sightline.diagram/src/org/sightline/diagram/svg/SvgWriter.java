package org.sightline.diagram.svg;

import java.util.Locale;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.layout.Caption;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.PlacedCell;
import org.sightline.diagram.layout.Rule;

/** Writes pictures as SVG. */
public final class SvgWriter {

	/** What is there on the machines of Japanese readers, then what is there on others'. */
	static final String FAMILIES = "\"Hiragino Sans\",\"Hiragino Kaku Gothic ProN\",\"Yu Gothic UI\",\"Yu Gothic\",\"Noto Sans JP\","
			+ "\"Noto Sans CJK JP\",\"Segoe UI\",system-ui,sans-serif";

	private final Picture picture;
	private final SvgOptions options;
	private final Tags tags = new Tags();
	private final Paints paints;
	private final Texts texts;
	private final Group group;
	private final Gradients gradients;
	private final Key key;

	private SvgWriter(Picture picture, SvgOptions options) {
		this.picture = picture;
		this.options = options;
		paints = new Paints(options);
		texts = new Texts(tags, paints, options.target(), picture.locale());
		group = new Group(tags, options.links());
		gradients = new Gradients(picture, options.id());
		key = new Key(picture);
	}

	/** The picture as one `svg` element. */
	public static String write(Picture picture, SvgOptions options) {
		return new SvgWriter(picture, options).written();
	}

	private String written() {
		begin();
		gradients.define(tags, paints);
		tags.line().empty("rect").at("width", picture.width()).at("height", height()).at("fill", paints.of(Color.SURFACE));
		picture.rules().forEach(this::rule);
		Edges edges = new Edges(tags, paints, group, texts, picture.locale());
		picture.edges().forEach(edges::line);
		Nodes nodes = new Nodes(tags, paints, group, gradients, texts, picture.locale());
		picture.nodes().forEach(nodes::draw);
		picture.edges().forEach(edges::labels);
		picture.cells().forEach(this::cell);
		picture.captions().forEach(this::caption);
		key.draw(tags, paints, texts);
		return tags.line().close().line().written();
	}

	private double height() {
		return picture.height() + key.height();
	}

	private void begin() {
		String language = picture.locale().getLanguage();
		tags.root().at("class", "sightline").at("viewBox", "0 0 " + Tags.number(picture.width()) + " " + Tags.number(height()))
				.at("width", picture.width()).at("height", height()).at("lang", language).at("xml:lang", language)
				.at("role", "graphics-document document").at("aria-labelledby", options.id() + "-title")
				.at("font-family", FAMILIES).at("font-variant", "tabular-nums").at("data-view", picture.view());
		if (!picture.description().isEmpty()) {
			tags.at("aria-describedby", options.id() + "-desc");
		}
		tags.line().open("title").at("id", options.id() + "-title").text(picture.title()).close();
		if (!picture.description().isEmpty()) {
			tags.line().open("desc").at("id", options.id() + "-desc").text(picture.description()).close();
		}
		if (options.target() == Target.FILE && paints.named()) {
			tags.line().element("style", StyleSheet.variables(".sightline", options.theme()));
		}
	}

	private void rule(Rule rule) {
		tags.line().empty("path").at("d", Outline.filled("M%s,%sL%s,%s", rule.from().x(), rule.from().y(), rule.to().x(), rule.to().y()))
				.at("fill", "none").at("stroke", paints.of(rule.color())).at("stroke-width", 1).ifAny("stroke-dasharray", Strokes.dashes(rule.line(), 1));
	}

	private void cell(PlacedCell cell) {
		tags.line().open("g").at("class", "cell").at("data-row", cell.row()).at("data-column", cell.column());
		group.titled(cell.tooltip(), cell.source(), () -> {
			if (cell.style().fill() != Color.SURFACE) {
				tags.empty("rect").at("x", cell.box().x()).at("y", cell.box().y()).at("width", cell.box().width())
						.at("height", cell.box().height()).at("fill", paints.of(cell.style().fill()));
			}
			texts.inside(cell.box(), cell.texts(), cell.mark());
		});
		tags.close();
	}

	private void caption(Caption caption) {
		tags.line().open("g").at("class", caption.kind().name().toLowerCase(Locale.ROOT));
		texts.plain(caption.lines());
		tags.close();
	}
}
