package org.sightline.serve.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.load.FolderSource;
import org.sightline.dsl.load.PlanSource;

/** The plan's folder, and nothing outside of it. */
public final class Disk {

	/** No part begins with a dot: neither `..` nor what a tool keeps for itself. No signs that some system cannot have in names. */
	private static final Pattern PATH = Pattern.compile("(?:[^./\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]*/)*[^./\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]*");
	private static final int LONGEST = 400;

	private final Path root;
	private final FolderSource files;

	/** @param root absolute */
	public Disk(Path root) {
		this.root = root;
		files = new FolderSource(root);
	}

	/** The plan's folder. */
	public Path root() {
		return root;
	}

	/** Whether a path can be that of a file of the plan, whatever is on disk. */
	static boolean isInside(String path) {
		return path.length() <= LONGEST && PATH.matcher(path).matches();
	}

	/** The text of a file; of one that is a link to somewhere else, nothing. */
	PlanSource.Content read(String path) {
		return isInside(path) ? files.read(path) : new PlanSource.Outside();
	}

	/** What changes when a file is written, by whomever; cheap. */
	String stamp(String path) {
		try {
			BasicFileAttributes file = Files.readAttributes(root.resolve(path), BasicFileAttributes.class);
			return file.lastModifiedTime() + " " + file.size() + " " + file.fileKey();
		} catch (IOException | InvalidPathException e) {
			return "";
		}
	}

	/** Whether a file can be written, or made where it does not exist. */
	boolean isWritable(String path) {
		Path file = root.resolve(path);
		return Files.exists(file) ? Files.isWritable(file) : Files.isWritable(root);
	}

	/** Writes a file as a whole or not at all, with the folders that it needs. */
	void write(String path, String text) throws IOException, RefusedException {
		Path file = inside(path);
		Files.createDirectories(file.getParent());
		WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Removes a file. */
	void delete(String path) throws IOException, RefusedException {
		Files.deleteIfExists(inside(path));
	}

	/** A folder on the way may be a link to somewhere else. */
	private Path inside(String path) throws IOException, RefusedException {
		Path file = root.resolve(path);
		Optional<Path> there = Optional.of(file);
		while (!Files.exists(there.get())) {
			there = Optional.of(there.get().getParent());
		}
		if (!isInside(path) || !there.get().toRealPath().startsWith(root.toRealPath())) {
			throw RefusedException.because("file.outside", path);
		}
		return file;
	}
}
