package org.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileUrisTest {

	private static final Path FOLDER = Path.of("plans").toAbsolutePath();

	@ParameterizedTest
	@ValueSource(strings = { "計画 100%.plan", "か\u3099.plan", "𠮷野#1?.plan", "a+b&c;d=e@f[g].plan", "~ 'x' (1)!.plan" })
	void findsTheFileOfItsOwnUri(String name) {
		Path file = FOLDER.resolve(name);
		assertEquals(Optional.of(file), FileUris.path(file.toUri().toString()));
	}

	@Test
	void takesJapaneseLettersAndBlanksAsTheyAreAsSomeEditorsWriteThem() {
		String folder = FOLDER.toUri().toString().replaceFirst("/$", "");
		assertEquals(Optional.of(FOLDER.resolve("計画 と 𠮷野.plan")), FileUris.path(folder + "/計画 と 𠮷野.plan"));
		assertEquals(Optional.of(FOLDER.resolve("計画 100%.plan")), FileUris.path(folder + "/計画%20100%25.plan"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "file:", "file://", "file://.", "file:relative.plan", "file:///a%zz.plan", "file:///nul%00.plan",
			"file://server/share/x.plan", "untitled:Untitled-1", "http://localhost/x.plan", "vscode-remote://wsl/x.plan", "jar:file:///x.jar!/x.plan" })
	void findsNoneWhereThereIsNone(String uri) {
		assertEquals(Optional.empty(), FileUris.path(uri));
	}
}
