package org.sightline.workbench.views;

import java.util.regex.Pattern;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.svg.Palette;
import org.sightline.diagram.svg.Theme;

/** Gives a picture that leaves its colours to a style sheet the colours of a theme, for renderers that know no style sheets. */
public final class Ink {

	private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

	private Ink() {
	}

	/** The picture with plain colours. */
	public static String resolve(String svg, Theme theme) {
		Palette palette = Palette.of(theme);
		return VARIABLE.matcher(svg).replaceAll(found -> Color.of(found.group(1)).map(palette::hex).orElseThrow(
				() -> new IllegalArgumentException("There is no colour " + found.group(1))));
	}
}
