package org.sightline.report.parts;

import java.util.List;

import org.sightline.diagram.ViewInfo.LayerInfo;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.Links;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.report.html.Html;

/** A picture in a section, in one or several versions, with what a reader needs to move about in it and to find something. */
public final class PictureFigure {

	/** 11 px of 13: a picture is never made so small that its small letters fall below that. */
	private static final double LEAST = 0.85;

	/**
	 * A version of the picture.
	 *
	 * @param name  of what it shows beside the usual; empty for the first one
	 * @param label the same for people
	 */
	public record Version(String name, String label, Picture picture) {
	}

	private final Say say;
	private final Section section;
	private final Links links;

	public PictureFigure(Say say, Section section, Links links) {
		this.say = say.at(PictureFigure.class);
		this.section = section;
		this.links = links;
	}

	/** Rules of the style sheet that keep it readable on a screen. */
	public String styles(List<Version> versions) {
		StringBuilder rules = new StringBuilder();
		versions.forEach(version -> rules.append("#").append(section.id()).append(" [data-version=\"").append(version.name).append("\"]>svg{min-width:")
				.append(Math.round(version.picture.width() * LEAST)).append("px}"));
		return "@media screen{" + rules + "}\n";
	}

	/**
	 * Writes it.
	 *
	 * @param layers   that can be left out
	 * @param versions the first one is what is shown first, and on paper
	 */
	public void write(Html html, List<LayerInfo> layers, List<Version> versions) {
		html.begin("figure", "class", "picture", "data-picture", section.id());
		tools(html, layers, versions);
		html.begin("div", "class", "card scroll canvas", "tabindex", "0", "role", "group", "aria-labelledby", section.id() + "-h", "data-tool", "canvas");
		for (Version version : versions) {
			if (version.name.isEmpty()) {
				html.begin("div", "data-version", "");
			} else {
				html.begin("div", "data-version", version.name, "hidden", "");
			}
			String id = section.id() + "-picture" + (version.name.isEmpty() ? "" : "-" + version.name);
			html.picture(SvgWriter.write(version.picture, SvgOptions.inPage(id).with(links))).end();
		}
		html.endLine();
		versions.get(0).picture.fallback().ifPresent(said -> html.leaf("p", said, "class", "under"));
		html.begin("figcaption", "data-tool", "detail", "class", "screen", "aria-live", "polite", "data-hint", say.of("picture.hint")).endLine();
		html.endLine();
	}

	/** Shown by the page's script, without which they would do nothing. */
	private void tools(Html html, List<LayerInfo> layers, List<Version> versions) {
		html.begin("div", "class", "tools screen", "role", "toolbar", "aria-label", say.of("picture.tools"), "hidden", "");
		html.begin("label").text(say.of("picture.search")).text(" ").begin("input", "type", "search", "data-tool", "search", "autocomplete", "off").end();
		html.begin("output", "data-tool", "found", "aria-live", "polite").end();
		for (LayerInfo layer : layers) {
			html.begin("label").begin("input", "type", "checkbox", "data-layer", layer.name(), "checked", "").text(" " + layer.label()).end();
		}
		if (versions.size() > 1) {
			html.begin("label").text(say.of("picture.also")).text(" ").begin("select", "data-tool", "version");
			versions.forEach(version -> html.leaf("option", version.label.isEmpty() ? say.of("picture.also.none") : version.label, "value", version.name));
			html.end().end();
		}
		html.begin("span", "class", "zoom");
		button(html, "out", "−", say.of("picture.out"));
		button(html, "in", "+", say.of("picture.in"));
		button(html, "fit", "⤢", say.of("picture.fit"));
		html.end().endLine();
	}

	private static void button(Html html, String tool, String sign, String name) {
		html.leaf("button", sign, "type", "button", "data-tool", tool, "aria-label", name, "title", name);
	}
}
