package org.sightline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the checks exists in both languages, with the same blanks. */
class MessagesTest {

	static Set<String> packages() {
		Set<String> packages = new TreeSet<>(Set.of(Rule.class.getPackageName()));
		Rules.all().forEach(rule -> packages.add(rule.getClass().getPackageName()));
		return packages;
	}

	@ParameterizedTest
	@MethodSource("packages")
	void both_languages_have_the_same_texts(String name) throws Exception {
		PropertyResourceBundle english = texts(name, "");
		PropertyResourceBundle japanese = texts(name, "_ja");
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(japanese.keySet()));
		for (String key : english.keySet()) {
			assertEquals(blanks(english.getString(key)), blanks(japanese.getString(key)), key);
		}
	}

	@ParameterizedTest
	@MethodSource("packages")
	void every_blank_of_a_text_is_filled(String name) throws Exception {
		for (PropertyResourceBundle texts : List.of(texts(name, ""), texts(name, "_ja"))) {
			for (String key : texts.keySet()) {
				Object[] words = Stream.generate(() -> "word").limit(12).toArray();
				String text = new MessageFormat(texts.getString(key), Locale.ROOT).format(words);
				assertTrue(!text.matches(".*\\{\\d.*"), key);
			}
		}
	}

	private static PropertyResourceBundle texts(String name, String language) throws Exception {
		String path = "/" + name.replace('.', '/') + "/messages" + language + ".properties";
		try (var stream = Rule.class.getResourceAsStream(path)) {
			return new PropertyResourceBundle(stream);
		}
	}

	private static Set<String> blanks(String text) {
		Set<String> blanks = new TreeSet<>();
		Pattern.compile("\\{(\\d)").matcher(text).results().forEach(found -> blanks.add(found.group(1)));
		return blanks;
	}
}
