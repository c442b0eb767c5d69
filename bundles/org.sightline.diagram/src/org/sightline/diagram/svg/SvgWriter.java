package org.sightline.diagram.svg;


import org.sightline.diagram.graph.Color;
import org.sightline.diagram.layout.Picture;

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
		Backdrop backdrop = new Backdrop(tags, paints, group, texts);
		picture.rules().forEach(backdrop::rule);
		Edges edges = new Edges(tags, paints, group, texts, picture.locale());
		picture.edges().forEach(edges::line);
		Nodes nodes = new Nodes(tags, paints, group, gradients, texts, picture.locale());
		picture.nodes().forEach(nodes::draw);
		picture.edges().forEach(edges::labels);
		picture.cells().forEach(backdrop::cell);
		picture.captions().forEach(backdrop::caption);
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
}
