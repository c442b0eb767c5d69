package org.sightline.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What the extension for Visual Studio Code says of itself. */
class ExtensionTest {

	private static final Path FOLDER = Path.of("../../editors/vscode");
	/** Made when it is built. */
	private static final Set<String> BUILT = Set.of("dist", "server", "LICENSE");

	private static String text(String file) throws IOException {
		return Files.readString(FOLDER.resolve(file));
	}

	private static JsonObject json(String file) throws IOException {
		return JsonParser.parseString(text(file)).getAsJsonObject();
	}

	private static Set<String> all(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void saysEveryTextOfItsManifestInBothLanguages() throws IOException {
		Set<String> keys = all("\"%(\\w+)%\"", text("package.json"));
		assertEquals(keys, json("package.nls.json").keySet().stream().collect(Collectors.toCollection(TreeSet::new)));
		assertEquals(keys, json("package.nls.ja.json").keySet().stream().collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void saysEveryTextOfItsProgramInJapanese() throws IOException {
		StringBuilder program = new StringBuilder();
		try (Stream<Path> files = Files.list(FOLDER.resolve("src"))) {
			for (Path file : files.toList()) {
				program.append(Files.readString(file));
			}
		}
		Set<String> said = all("l10n\\.t\\(\\s*\"([^\"]+)\"", program.toString());
		assertTrue(said.size() > 0);
		assertEquals(said, new TreeSet<>(json("l10n/bundle.l10n.ja.json").keySet()));
	}

	@Test
	void packsNothingThatIsNotThere() throws IOException {
		for (JsonElement file : json("package.json").getAsJsonArray("files")) {
			String name = file.getAsString();
			assertTrue(BUILT.contains(name) || Files.exists(FOLDER.resolve(name)), name);
		}
	}

	/** Where a name is no word, completion does not open while it is typed. */
	@ParameterizedTest
	@ValueSource(strings = { "initiative", "winRate2", "商談化率", "ウェビナー・展示会", "𠮷野", "か\u3099い", "snake_case" })
	void takesEveryNameForOneWord(String name) throws IOException {
		JsonObject word = json("language-configuration.json").getAsJsonObject("wordPattern");
		assertEquals("u", word.get("flags").getAsString(), "classes of letters are known to Unicode patterns only");
		List<String> words = Pattern.compile(word.get("pattern").getAsString()).matcher(" " + name + " ").results().map(MatchResult::group).toList();
		assertEquals(List.of(name), words);
	}
}
