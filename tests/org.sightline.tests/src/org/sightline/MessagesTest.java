package org.sightline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts for people, as they stand in the sources: in both languages, with the same blanks, and none that nobody says. */
class MessagesTest {

	private static final Path BUNDLES = Path.of("../../bundles");

	static List<Path> texts() throws IOException {
		return files(BUNDLES, "messages.properties");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void both_languages_have_the_same_texts(Path file) throws IOException {
		PropertyResourceBundle english = read(file);
		PropertyResourceBundle japanese = read(japanese(file));
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(japanese.keySet()));
		for (String key : english.keySet()) {
			assertEquals(blanks(english.getString(key)), blanks(japanese.getString(key)), key);
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void every_blank_of_a_text_is_filled(Path file) throws IOException {
		for (PropertyResourceBundle texts : List.of(read(file), read(japanese(file)))) {
			for (String key : texts.keySet()) {
				Object[] numbers = Stream.generate(() -> 1).limit(12).toArray();
				String text = new MessageFormat(texts.getString(key), Locale.ROOT).format(numbers);
				assertTrue(!text.matches(".*\\{\\d.*"), key);
			}
		}
	}

	/** A key stands in the bundle's code, or its beginning up to a dot, or its end from one, where the code puts it together. */
	@ParameterizedTest
	@MethodSource("texts")
	void every_text_is_said(Path file) throws IOException {
		Path bundle = BUNDLES.resolve(BUNDLES.relativize(file).getName(0));
		String code = files(bundle.resolve("src"), ".java").stream().map(MessagesTest::text).collect(Collectors.joining());
		Set<String> unsaid = read(file).keySet().stream().filter(key -> !said(key, code)).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Set.of(), unsaid);
	}

	private static boolean said(String key, String code) {
		boolean said = code.contains('"' + key + '"');
		for (int dot = key.indexOf('.'); dot >= 0 && !said; dot = key.indexOf('.', dot + 1)) {
			said = code.contains('"' + key.substring(0, dot + 1) + '"') || code.contains('"' + key.substring(dot) + '"');
		}
		return said;
	}

	private static List<Path> files(Path folder, String end) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(end) && file.toString().contains("src" + file.getFileSystem().getSeparator()))
					.sorted().toList();
		}
	}

	private static Path japanese(Path english) {
		return english.resolveSibling("messages_ja.properties");
	}

	private static PropertyResourceBundle read(Path file) throws IOException {
		try (Reader reader = Files.newBufferedReader(file)) {
			return new PropertyResourceBundle(reader);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Set<String> blanks(String text) {
		return Pattern.compile("\\{(\\d)").matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}
}
