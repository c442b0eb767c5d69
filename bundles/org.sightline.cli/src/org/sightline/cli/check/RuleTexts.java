package org.sightline.cli.check;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What each kind of finding is about, in a sentence that does not depend on the plan. */
final class RuleTexts {

	private RuleTexts() {
	}

	/** The sentence for a code; for a code without one, that of its family. */
	static String of(String code, Locale locale) {
		ResourceBundle texts = ResourceBundle.getBundle("org.sightline.cli.check.rules", locale, RuleTexts.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		String family = code.substring(0, Math.max(0, code.indexOf('.')));
		return texts.containsKey(code) ? texts.getString(code) : texts.containsKey(family) ? texts.getString(family) : code;
	}
}
