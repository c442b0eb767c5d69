package org.sightline.workbench.wizards;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sightline.dsl.files.WholeFile;

/** The text of a CSV file, in UTF-8 or, as Excel writes it in Japan, in Shift JIS. */
final class CsvText {

	private CsvText() {
	}

	static String read(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		try {
			return WholeFile.decode(bytes);
		} catch (CharacterCodingException e) {
			return Charset.forName("windows-31j").newDecoder().onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
		}
	}
}
