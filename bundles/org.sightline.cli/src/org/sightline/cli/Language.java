package org.sightline.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The languages that the program speaks. */
public enum Language {
	EN(Locale.ENGLISH), JA(Locale.JAPANESE);

	/** The locale that was asked for, where the start script had to take another one, since it is not installed. */
	private static final String ASKED_FOR = "SIGHTLINE_LOCALE";

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	/** The language as a locale. */
	public Locale locale() {
		return locale;
	}

	@Override
	public String toString() {
		return locale.getLanguage();
	}

	/**
	 * The language of a run: `--lang`, otherwise the locale. It is looked up before the arguments are parsed, since help and
	 * messages about the arguments speak it too.
	 */
	static Language of(String[] args, Map<String, String> environment) {
		String chosen = "";
		for (int i = 0; i < args.length; i++) {
			if (args[i].startsWith("--lang=")) {
				chosen = args[i].substring("--lang=".length());
			} else if (args[i].equals("--lang") && i + 1 < args.length) {
				chosen = args[i + 1];
			}
		}
		return speaks(chosen.isEmpty() ? locale(environment) : chosen) ? JA : EN;
	}

	private static String locale(Map<String, String> environment) {
		return Stream.of(ASKED_FOR, "LC_ALL", "LC_MESSAGES", "LANG").map(name -> environment.getOrDefault(name, ""))
				.filter(value -> !value.isEmpty()).findFirst()
				.orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
	}

	private static boolean speaks(String locale) {
		return locale.toLowerCase(Locale.ROOT).matches("ja([_.@-].*)?");
	}
}
