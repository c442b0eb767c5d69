package org.sightline.workbench;

import java.util.Locale;

import org.sightline.dsl.findings.Message;

/** Texts of the workbench, in the language it was started in. */
public final class Texts {

	private Texts() {
	}

	/** The text `key` of the messages beside `home`. */
	public static String text(Class<?> home, String key, Object... arguments) {
		return Message.of(home, key, arguments).in(Locale.getDefault());
	}
}
