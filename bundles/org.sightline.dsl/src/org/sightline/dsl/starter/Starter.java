package org.sightline.dsl.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.Locale;

/** Texts to start a plan from. */
public final class Starter {

	private Starter() {
	}

	/** A small plan with comments that say what each part is for, in a language (English where it is not Japanese). */
	public static String commented(Locale locale) {
		String name = "starter_" + (isJapanese(locale) ? "ja" : "en") + ".plan";
		try (InputStream text = Starter.class.getResourceAsStream(name)) {
			return new String(text.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // it comes with the class
		}
	}

	/** A plan with nothing but its title, currency and the months of a year. */
	public static String empty(String title, Year year, Locale locale) {
		return "plan \"%s\" {\n  currency %s\n  horizon %s-01 to %s-12\n}\n".formatted(title.replace("\\", "\\\\").replace("\"", "\\\""),
				isJapanese(locale) ? "JPY" : "USD", year, year);
	}

	private static boolean isJapanese(Locale locale) {
		return locale.getLanguage().equals("ja");
	}
}
