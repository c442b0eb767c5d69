package org.sightline.workbench.theme;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** Light or dark: as the system is, unless the user has chosen. */
public enum Theme {
	SYSTEM, LIGHT, DARK;

	private static final String KEY = "theme";
	private static final String SYSTEM_IS_DARK = "org.sightline.workbench.dark";

	/** Asks the system, before a theme of ours changes what it answers. */
	public static void look(Display display) {
		display.setData(SYSTEM_IS_DARK, Display.isSystemDarkTheme());
	}

	/** What the user has chosen. */
	public static Theme chosen() {
		return valueOf(preferences().get(KEY, SYSTEM.name()));
	}

	/** Shows the chosen theme, at the start. */
	public static void start() {
		chosen().show();
	}

	/** Shows this theme from now on. */
	public void choose() {
		preferences().put(KEY, name());
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			Platform.getLog(Theme.class).warn(e.getMessage(), e);
		}
		show();
	}

	private void show() {
		String wanted = "org.eclipse.e4.ui.css.theme.e4_" + (dark() ? "dark" : "default");
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(wanted)) {
			SystemColors system = new SystemColors(Display.getCurrent());
			engine.setTheme(wanted, true);
			system.follow();
		}
	}

	private boolean dark() {
		return this == DARK || this == SYSTEM && Boolean.TRUE.equals(Display.getCurrent().getData(SYSTEM_IS_DARK));
	}

	/** Its name in messages. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.sightline.workbench");
	}
}
