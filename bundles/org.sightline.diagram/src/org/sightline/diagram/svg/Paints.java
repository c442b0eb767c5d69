package org.sightline.diagram.svg;

import org.sightline.diagram.graph.Color;

/** How colours are written: by name where a style sheet says what they look like, otherwise as they look. */
final class Paints {

	private final SvgOptions options;
	private final Palette palette;

	Paints(SvgOptions options) {
		this.options = options;
		this.palette = Palette.of(options.theme());
	}

	/** Whether colours are variables. */
	boolean named() {
		return options.target() == Target.PAGE || options.target() == Target.FILE && options.theme() == Theme.AUTO;
	}

	String of(Color color) {
		return named() ? "var(--" + color.token() + ")" : palette.hex(color);
	}

	String of(Thin color) {
		return named() ? "var(--" + color.token() + ")" : palette.hex(color);
	}
}
