package org.sightline.workbench.files;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.sightline.dsl.files.WholeFile;

/** A text that was not saved: what was in the editor of a file. On the disk it is the file's address in a line, and the text. */
public record Draft(URI file, String text) {

	static final String END = ".unsaved";

	/** The file on the disk; none where it was somewhere else. */
	public Optional<Path> path() {
		return "file".equals(file.getScheme()) ? Optional.of(Path.of(file)) : Optional.empty();
	}

	/** Does the file say something else? */
	boolean differs() {
		try {
			return path().isPresent() && !(Files.exists(path().get()) && text.equals(withoutMark(Files.readString(path().get()))));
		} catch (IOException e) {
			return true;
		}
	}

	private static String withoutMark(String read) {
		return read.startsWith("\uFEFF") ? read.substring(1) : read;
	}

	/** Writes it into a folder of drafts. */
	public void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		WholeFile.write(place(folder, file), (file + "\n" + text).getBytes(StandardCharsets.UTF_8));
	}

	static Draft read(Path draft) throws IOException {
		String all = Files.readString(draft);
		int line = all.indexOf('\n');
		if (line < 0) {
			throw new IOException(draft + " has no address");
		}
		return new Draft(URI.create(all.substring(0, line)), all.substring(line + 1));
	}

	/** Where the draft of a file is, in the folder of drafts. */
	static Path place(Path folder, URI file) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.UTF_8));
			return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + END);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
