package org.sightline.dsl.ide.completion;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Ready-made blocks and clauses, in `templates.properties`: what a keyword is followed by, with places to fill in. */
final class Templates {

	private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
	private static final String FUNCTION = "function.";

	private Templates() {
	}

	private static ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle(Templates.class.getPackageName() + ".templates", locale, Templates.class.getClassLoader(), EXACT);
	}

	/** The template that begins with a keyword. */
	static Optional<String> of(String keyword, Locale locale) {
		ResourceBundle texts = texts(locale);
		return texts.containsKey(keyword) ? Optional.of(texts.getString(keyword)) : Optional.empty();
	}

	/** What the template of a keyword is for. */
	static String title(String keyword, Locale locale) {
		return texts(locale).getString(keyword + ".title");
	}

	/** The functions of formulas by name, each with its arguments to fill in. */
	static Map<String, String> functions(Locale locale) {
		ResourceBundle texts = texts(locale);
		Map<String, String> functions = new LinkedHashMap<>();
		texts.keySet().stream().filter(key -> key.startsWith(FUNCTION)).sorted()
				.forEach(key -> functions.put(key.substring(FUNCTION.length()), texts.getString(key)));
		return functions;
	}
}
