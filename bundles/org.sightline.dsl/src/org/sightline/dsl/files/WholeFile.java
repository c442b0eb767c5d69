package org.sightline.dsl.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

import org.sightline.dsl.findings.Message;

/** Files that are written as a whole or not at all. */
public final class WholeFile {

	private WholeFile() {
	}

	/** A text in UTF-8; malformed bytes are an error, so that writing it back loses nothing. */
	public static String decode(byte[] bytes) throws CharacterCodingException {
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

	/** Replaces a file's content, in one step unless it has several names (hard links); a link stays a link, permissions stay. */
	public static void write(Path path, byte[] content) throws IOException {
		if (Files.exists(path) && !Files.isRegularFile(path)) { // a device, such as /dev/stdout
			Files.write(path, content);
			return;
		}
		if (Files.exists(path) && !Files.isWritable(path)) { // replacing it would get around that
			throw new AccessDeniedException(path.toString());
		}
		if (hasOtherNames(path)) { // a new file would be another one than that of the other names
			Files.write(path, content);
			return;
		}
		Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
		Path written = Files.createTempFile(target.getParent(), ".sightline-", ".tmp");
		try {
			Files.write(written, content);
			force(written);
			permissions(target, written);
			move(written, target);
		} finally {
			Files.deleteIfExists(written);
		}
	}

	/** Whether a file has hard links. Where the system does not tell, it has none. */
	private static boolean hasOtherNames(Path path) {
		try {
			return Files.exists(path) && (int) Files.getAttribute(path, "unix:nlink") > 1;
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			return false;
		}
	}

	/** On the disk before it takes the old file's place, so that even a power failure leaves one of the two. */
	private static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	private static void permissions(Path target, Path written) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(written, PosixFileAttributeView.class);
		if (view != null) {
			view.setPermissions(Files.exists(target) ? Files.getPosixFilePermissions(target) : PosixFilePermissions.fromString("rw-r--r--"));
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Why a file could not be read or written, for people. */
	public static Message reason(IOException e) {
		if (e instanceof NoSuchFileException) {
			return Message.of(WholeFile.class, "nofolder");
		}
		if (e instanceof AccessDeniedException) {
			return Message.of(WholeFile.class, "denied");
		}
		if (e instanceof CharacterCodingException) {
			return Message.of(WholeFile.class, "encoding");
		}
		String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
		return Message.of(WholeFile.class, "other", said == null ? e.getClass().getSimpleName() : said);
	}
}
