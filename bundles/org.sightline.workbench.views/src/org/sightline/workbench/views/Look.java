package org.sightline.workbench.views;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.sightline.diagram.graph.Color;
import org.sightline.diagram.svg.Palette;
import org.sightline.diagram.svg.Theme;

/** The colours of the pictures, for what the window draws around them: the same tokens, light or dark as the workbench is. */
public final class Look {

	private Look() {
	}

	/** Whether the workbench is dark. */
	public static boolean isDark() {
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		return themes == null || themes.getActiveTheme() == null ? Display.isSystemDarkTheme() : themes.getActiveTheme().getId().contains("dark");
	}

	/** The theme of pictures. */
	public static Theme theme() {
		return isDark() ? Theme.DARK : Theme.LIGHT;
	}

	private static RGB rgb(Color color) {
		int hex = Integer.parseInt(Palette.of(theme()).hex(color).substring(1), 16);
		return new RGB(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
	}

	public static RGB surface() {
		return rgb(Color.SURFACE);
	}

	public static RGB sunk() {
		return rgb(Color.SUNK);
	}

	public static RGB ink() {
		return rgb(Color.INK);
	}

	public static RGB flow() {
		return rgb(Color.FLOW);
	}

	public static RGB warn() {
		return rgb(Color.WARN);
	}

	public static RGB warnSoft() {
		return rgb(Color.WARN_SOFT);
	}
}
