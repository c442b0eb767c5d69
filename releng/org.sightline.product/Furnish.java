import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts into each product folder what is beside its bundles: the start script of its system, the examples, the pages and the licence.
 * <p>
 * Arguments: the build folder, the root of the project, the moment the build began.
 */
class Furnish {

	public static void main(String[] args) throws IOException {
		Path target = Path.of(args[0]);
		Path root = Path.of(args[1]);
		Path scripts = root.resolve("releng/org.sightline.product/scripts");
		for (Path product : products(target.resolve("products"))) {
			String script = target.relativize(product).toString().contains("win32") ? "sightline-workbench.bat" : "sightline-workbench";
			Files.copy(scripts.resolve(script), product.resolve(script), StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
			Files.copy(root.resolve("LICENSE"), product.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
			copyAll(root.resolve("examples"), product.resolve("examples"));
			copyAll(root.resolve("docs"), product.resolve("docs"));
		}
		// sources that are newer than this stamp are not in the product (see ./sightline)
		Path stamp = target.resolve("built");
		Files.deleteIfExists(stamp);
		Files.setLastModifiedTime(Files.createFile(stamp), FileTime.from(Instant.parse(args[2])));
	}

	/** The folders with `plugins/` in them: PRODUCT/SYSTEM/WINDOWS/PROCESSOR/sightline. */
	private static List<Path> products(Path all) throws IOException {
		try (Stream<Path> folders = Files.walk(all, 5)) {
			return folders.filter(folder -> Files.isDirectory(folder.resolve("plugins"))).toList();
		}
	}

	private static void copyAll(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path place = to.resolve(from.relativize(file).toString());
				if (!Files.isDirectory(file)) {
					Files.createDirectories(place.getParent());
					Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}
}
