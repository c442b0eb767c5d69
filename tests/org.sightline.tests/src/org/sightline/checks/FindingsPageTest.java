package org.sightline.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that explains the codes knows all of them, in both languages. */
class FindingsPageTest {

	@ParameterizedTest
	@ValueSource(strings = { "findings.md", "findings.ja.md" })
	void every_code_has_a_row(String page) throws Exception {
		Set<String> rows = new TreeSet<>();
		Pattern.compile("(?m)^\\| `([a-z.]+)` \\|").matcher(Files.readString(Path.of("..", "..", "docs", page))).results()
				.forEach(row -> rows.add(row.group(1)));
		Set<String> missing = new TreeSet<>(Rules.codes());
		missing.removeAll(rows);
		assertEquals(Set.of(), missing);
	}
}
