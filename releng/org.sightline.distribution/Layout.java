import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Lays out the application folder: lib/, bin/, examples/ and the licence. The jars lose their signatures: the JVM shares no classes
 * of signed jars between runs, and start-up time is made of loading classes.
 * <p>
 * Arguments: the folder of the jars, the application folder, the root of the project, the moment the build began.
 */
class Layout {

	public static void main(String[] args) throws IOException {
		Path jars = Path.of(args[0]);
		Path app = Path.of(args[1]);
		Path root = Path.of(args[2]);
		delete(app);
		Path lib = Files.createDirectories(app.resolve("lib"));
		try (DirectoryStream<Path> all = Files.newDirectoryStream(jars, "*.jar")) {
			for (Path jar : all) {
				copyUnsigned(jar, lib.resolve(jar.getFileName()));
			}
		}
		Path bin = Files.createDirectories(app.resolve("bin"));
		for (String script : List.of("sightline", "sightline.bat")) {
			Path from = root.resolve("releng/org.sightline.distribution/scripts/" + script);
			Files.copy(from, bin.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
		}
		Files.copy(root.resolve("LICENSE"), app.resolve("LICENSE"));
		copyAll(root.resolve("examples"), app.resolve("examples"));
		// sources that are newer than this stamp are not in the application (see ./sightline)
		Path stamp = Files.createFile(app.resolveSibling("built"));
		Files.setLastModifiedTime(stamp, FileTime.from(Instant.parse(args[3])));
	}

	private static void copyUnsigned(Path from, Path to) throws IOException {
		try (ZipFile in = new ZipFile(from.toFile()); OutputStream file = Files.newOutputStream(to);
				ZipOutputStream out = new ZipOutputStream(file)) {
			for (ZipEntry entry : Collections.list(in.entries())) {
				if (entry.getName().matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)")) {
					continue;
				}
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setLastModifiedTime(entry.getLastModifiedTime());
				out.putNextEntry(copy);
				in.getInputStream(entry).transferTo(out);
				out.closeEntry();
			}
		}
	}

	private static void copyAll(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}

	private static void delete(Path app) throws IOException {
		Files.deleteIfExists(app.resolveSibling("built"));
		if (!Files.exists(app)) {
			return;
		}
		try (var files = Files.walk(app)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
