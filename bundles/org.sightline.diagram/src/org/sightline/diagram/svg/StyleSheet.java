package org.sightline.diagram.svg;

import java.util.LinkedHashMap;
import java.util.Map;
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
			case LIGHT -> rule(selector, Theme.LIGHT);
			case DARK -> rule(selector, Theme.DARK);
			case AUTO -> rule(selector, Theme.LIGHT) + "@media (prefers-color-scheme:dark){" + rule(selector, Theme.DARK)
					+ "}\n@media print{" + rule(selector, Theme.LIGHT) + "}\n";
		};
	}

	/** The colours of a theme, such as `#1C3850`, by their names, such as `flow-soft`; AUTO is light. */
	public static Map<String, String> colors(Theme theme) {
		Palette palette = Palette.of(theme);
		Map<String, String> colors = new LinkedHashMap<>();
		Stream.of(Color.values()).forEach(color -> colors.put(color.token(), palette.hex(color)));
		Stream.of(Thin.values()).forEach(color -> colors.put(color.token(), palette.hex(color)));
		return colors;
	}

	private static String rule(String selector, Theme theme) {
		String values = colors(theme).entrySet().stream().map(color -> "--" + color.getKey() + ":" + color.getValue()).collect(Collectors.joining(";"));
		return selector + "{color-scheme:" + (theme == Theme.DARK ? "dark" : "light") + ";" + values + "}\n";
	}
}
