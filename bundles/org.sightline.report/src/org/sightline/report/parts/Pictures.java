package org.sightline.report.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.evaluate.TooLargeException;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.report.ReportRequest;
import org.sightline.report.html.Html;

/** A plan's diagrams in a page: with what a reader needs to move about in them, to search them, to leave something out. */
public final class Pictures {

	private static final Set<String> TOGETHER = Set.of("findings", "otherGoals");
	/** 11 px of 13. */
	private static final double LEAST = 0.85;

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
		svg(section.id(), info).ifPresentOrElse(svg -> figure(html, say, section, layers(info), svg),
				() -> html.leaf("p", say.of("picture.large"), "class", "notice"));
	}

	/** Layers that can be shown at once and left out again; the others would draw the same things in another way. */
	private static List<LayerInfo> layers(ViewInfo info) {
		return info.layers().stream().filter(layer -> layer.active() || TOGETHER.contains(layer.name())).toList();
	}

	private Optional<String> svg(String id, ViewInfo info) {
		try {
			if (views.draw(info.name(), layers(info).stream().map(LayerInfo::name).toList()) instanceof Graph graph) {
				Picture picture = new Layouts().lay(graph, request.places().apply(info.name()));
				styles.append(readable(id, picture));
				return Optional.of(SvgWriter.write(picture, SvgOptions.inPage(id + "-picture").with(request.links())));
			}
			return Optional.empty();
		} catch (TooLargeException e) {
			return Optional.empty();
		}
	}

	/** The rules of the style sheet that keep the pictures readable: where there is no room, they scroll. */
	public String styles() {
		return styles.isEmpty() ? "" : "@media screen{" + styles + "}\n";
	}

	/** A picture is never made so small that its small letters fall below 11 px. */
	public static String readable(String section, Picture picture) {
		return "#" + section + " .canvas>svg{min-width:" + Math.round(picture.width() * LEAST) + "px}";
	}

	/** Writes a picture that is drawn already, with its tools. */
	public static void figure(Html html, Say words, Section section, List<LayerInfo> layers, String svg) {
		Say say = words.at(Pictures.class);
		html.begin("figure", "class", "picture", "data-picture", section.id());
		html.begin("div", "class", "tools screen", "role", "toolbar", "aria-label", say.of("picture.tools"), "hidden", "");
		html.begin("label").text(say.of("picture.search")).text(" ").begin("input", "type", "search", "data-tool", "search", "autocomplete", "off").end();
		html.begin("output", "data-tool", "found", "aria-live", "polite").end();
		for (LayerInfo layer : layers) {
			html.begin("label").begin("input", "type", "checkbox", "data-layer", layer.name(), "checked", "").text(" " + layer.label()).end();
		}
		html.begin("span", "class", "zoom");
		button(html, "out", "−", say.of("picture.out"));
		button(html, "in", "+", say.of("picture.in"));
		button(html, "fit", "⤢", say.of("picture.fit"));
		html.end().endLine();
		html.begin("div", "class", "card scroll canvas", "tabindex", "0", "role", "group", "aria-labelledby", section.id() + "-h", "data-tool", "canvas");
		html.picture(svg).endLine();
		html.begin("figcaption", "data-tool", "detail", "class", "screen", "aria-live", "polite", "data-hint", say.of("picture.hint")).endLine();
		html.endLine();
	}

	private static void button(Html html, String tool, String sign, String name) {
		html.leaf("button", sign, "type", "button", "data-tool", tool, "aria-label", name, "title", name);
	}
}
