package org.sightline.workbench.views;

import java.util.regex.Pattern;

import org.sightline.diagram.graph.Color;
import org.sightline.diagram.svg.Palette;
import org.sightline.diagram.svg.Theme;

/** Gives a picture that leaves its colours and letters to a page around it the colours of a theme and our letters, for renderers that know no style sheets. */
public final class Ink {

	private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

	/** Those that the pictures' texts were measured for, and what comes next to them. */
	private static final String FONTS = "Noto Sans CJK JP, Noto Sans JP, Hiragino Sans, Yu Gothic UI, Segoe UI, sans-serif";

	private Ink() {
	}

	/** The picture with plain colours. */
	public static String resolve(String svg, Theme theme) {
		Palette palette = Palette.of(theme);
		String colored = VARIABLE.matcher(svg).replaceAll(found -> Color.of(found.group(1)).map(palette::hex).orElseThrow(
				() -> new IllegalArgumentException("There is no colour " + found.group(1))));
		return colored.replaceFirst("<svg ", "<svg font-family=\"" + FONTS + "\" ");
	}
}
