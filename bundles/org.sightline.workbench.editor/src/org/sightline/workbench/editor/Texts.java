package org.sightline.workbench.editor;

import java.util.Locale;

import org.sightline.dsl.findings.Message;

/** What the editor says, in the language of the workbench. */
public final class Texts {

	private Texts() {
	}

	/** The message `key` of the messages beside a class. */
	public static String of(Class<?> home, String key, Object... arguments) {
		return of(Message.of(home, key, arguments));
	}

	/** A message as text. */
	public static String of(Message message) {
		return message.in(locale());
	}

	/** The language of the workbench. */
	public static Locale locale() {
		return Locale.getDefault();
	}
}
