package org.sightline.workbench.views;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
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

	private static RGB rgb(int light, int dark) {
		int color = isDark() ? dark : light;
		return new RGB(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF);
	}

	public static RGB surface() {
		return rgb(0xFFFFFF, 0x182029);
	}

	public static RGB sunk() {
		return rgb(0xF3F2EE, 0x1F2933);
	}

	public static RGB ink() {
		return rgb(0x17212B, 0xEAEEF2);
	}

	public static RGB flow() {
		return rgb(0x1B5E97, 0x74B5EA);
	}

	public static RGB warn() {
		return rgb(0xB03A0B, 0xFF9B70);
	}

	public static RGB warnSoft() {
		return rgb(0xFBE9E0, 0x44281C);
	}
}
