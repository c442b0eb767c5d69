package org.sightline.lsp;

import java.net.URI;
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
			return Optional.of(Path.of(URI.create(uri)).toAbsolutePath().normalize()).filter(path -> path.getFileSystem() == FileSystems.getDefault());
		} catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
			return Optional.empty();
		}
	}
}
