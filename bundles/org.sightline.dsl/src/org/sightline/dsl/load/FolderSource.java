package org.sightline.dsl.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.sightline.dsl.findings.Message;

/** The files of a folder on disk; real paths decide what is inside, so no symbolic link leads out of it. */
public final class FolderSource implements PlanSource {

	/** A larger file is no plan that somebody wrote, in bytes. */
	static final long LARGEST = 32L << 20;
	/** A folder with more plan files is refused. */
	static final int MOST_FILES = 10_000;

	private final Path root;

	/** The files below a folder. */
	public FolderSource(Path root) {
		this.root = root;
	}

	@Override
	public Content read(String path) {
		try {
			Path file = root.resolve(path);
			if (!Files.exists(file)) {
				return new Missing();
			}
			Path real = file.toRealPath();
			if (!real.startsWith(root.toRealPath())) {
				return new Outside();
			}
			if (!Files.isRegularFile(real)) {
				return new Unreadable(Message.of(FolderSource.class, "file.kind", path));
			}
			if (Files.size(real) > LARGEST) {
				return new Unreadable(Message.of(FolderSource.class, "file.large", path, Long.toString(LARGEST >> 20)));
			}
			return Utf8.decode(path, Files.readAllBytes(real));
		} catch (IOException | SecurityException e) {
			return new Unreadable(Message.of(FolderSource.class, "file.unreadable", path));
		} catch (InvalidPathException e) {
			return new Missing();
		}
	}

	@Override
	public List<String> plans() throws PlanUnreadableException {
		try (Stream<Path> all = Files.walk(root)) {
			List<String> found = all.filter(path -> path.toString().endsWith(".plan") && Files.isRegularFile(path) && !hidden(path))
					.limit(MOST_FILES + 1L).map(path -> root.relativize(path).toString().replace('\\', '/')).sorted().toList();
			if (found.size() > MOST_FILES) {
				throw new PlanUnreadableException(Message.of(FolderSource.class, "folder.large", root.toString(), MOST_FILES));
			}
			return found;
		} catch (IOException | UncheckedIOException e) {
			throw new PlanUnreadableException(Message.of(FolderSource.class, "file.unreadable", root.toString()));
		}
	}

	/** Folders such as `.git` hold no plans of ours. */
	private boolean hidden(Path path) {
		for (Path part : root.relativize(path)) {
			if (part.toString().startsWith(".")) {
				return true;
			}
		}
		return false;
	}
}
