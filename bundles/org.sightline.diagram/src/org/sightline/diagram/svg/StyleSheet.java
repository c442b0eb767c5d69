package org.sightline.diagram.svg;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sightline.diagram.graph.Color;

/** The colours as CSS. */
public final class StyleSheet {

	private StyleSheet() {
	}

	/**
	 * The colours as variables such as `--flow-soft`.
	 *
	 * @param selector what they hold for, such as `:root`
	 */
	public static String variables(String selector, Theme theme) {
		return switch (theme) {
			case LIGHT -> rule(selector, Palette.LIGHT);
			case DARK -> rule(selector, Palette.DARK);
			case AUTO -> rule(selector, Palette.LIGHT) + "@media (prefers-color-scheme:dark){" + rule(selector, Palette.DARK)
					+ "}\n@media print{" + rule(selector, Palette.LIGHT) + "}\n";
		};
	}

	private static String rule(String selector, Palette palette) {
		String scheme = palette == Palette.DARK ? "dark" : "light";
		return selector + "{color-scheme:" + scheme + ";" + Stream.concat(
				Stream.of(Color.values()).map(color -> "--" + color.token() + ":" + palette.hex(color)),
				Stream.of(Thin.values()).map(color -> "--" + color.token() + ":" + palette.hex(color))).collect(Collectors.joining(";")) + "}\n";
	}
}
