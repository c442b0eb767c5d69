package org.sightline.lsp;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/** Files as editors call them. */
public final class FileUris {

	private FileUris() {
	}

	/** The file of a URI, absolute; empty where it is none of this machine: an untitled text, a file in an archive or on a server. */
	public static Optional<Path> path(String uri) {
		try {
			return Optional.of(Path.of(URI.create(encoded(uri))).toAbsolutePath().normalize()).filter(path -> path.getFileSystem() == FileSystems.getDefault());
		} catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
			return Optional.empty();
		}
	}

	/** The URI with what must not stand in one as it is, and what some editors write so all the same: Japanese letters and blanks. */
	private static String encoded(String uri) {
		StringBuilder encoded = new StringBuilder();
		for (byte unit : uri.getBytes(StandardCharsets.UTF_8)) {
			if (unit < 0 || unit == ' ') {
				encoded.append(String.format("%%%02X", unit & 0xff));
			} else {
				encoded.append((char) unit);
			}
		}
		return encoded.toString();
	}
}
