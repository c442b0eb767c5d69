package org.sightline.diagram.svg;

import java.util.EnumMap;
import java.util.Map;

import org.sightline.diagram.graph.Color;

/** What the colours look like. */
public final class Palette {

	static final Palette LIGHT = new Palette("#FBFAF7", "#FFFFFF", "#F3F2EE", "#17212B", "#45515D", "#616C78", "#85909B", "#D9DBDA",
			"#E9EAE8", "#1B5E97", "#DFEBF5", "#B03A0B", "#FBE9E0", "#7D5600", "#FFF4D8", "#65479B", "#EEE9F7", "#FFFFFF");
	static final Palette DARK = new Palette("#11171E", "#182029", "#1F2933", "#EAEEF2", "#BAC4CE", "#96A2AE", "#76838F", "#35424E",
			"#26313C", "#74B5EA", "#1C3850", "#FF9B70", "#44281C", "#E3B75A", "#3A3018", "#BBA6EA", "#2E2742", "#11171E");

	private final Map<Color, String> colors = new EnumMap<>(Color.class);

	/** In the order of {@link Color}. */
	private Palette(String... inOrder) {
		for (Color color : Color.values()) {
			colors.put(color, inOrder[color.ordinal()]);
		}
	}

	/** The colours of a theme; AUTO is light. */
	public static Palette of(Theme theme) {
		return theme == Theme.DARK ? DARK : LIGHT;
	}

	/** A colour as `#RRGGBB`. */
	public String hex(Color color) {
		return colors.get(color);
	}

	/** A colour over the surface of which only a share covers it. */
	String hex(Thin thin) {
		int over = Integer.parseInt(hex(thin.color()).substring(1), 16);
		int under = Integer.parseInt(hex(Color.SURFACE).substring(1), 16);
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			double channel = thin.share() * (over >> shift & 0xFF) + (1 - thin.share()) * (under >> shift & 0xFF);
			mixed = mixed << 8 | (int) Math.round(channel);
		}
		return String.format("#%06X", mixed);
	}
}
