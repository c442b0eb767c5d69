import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds a page of a bundle with npm: `client/` becomes `web/`, which is part of the bundle's jar. Nothing is done again whose sources
 * have not changed.
 * <p>
 * Arguments: the folder `client`, and `build` or `test`.
 */
class BuildPage {

	private static final int LEAST = 20;
	private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
	/** What a build leaves beside the sources. */
	private static final List<String> LEFT = List.of("node_modules", "build/tests");

	private final Path client;
	private final Path web;
	private final Path target;

	private BuildPage(Path client) {
		this.client = client;
		web = client.resolveSibling("web");
		target = client.resolveSibling("target");
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		BuildPage page = new BuildPage(Path.of(args[0]));
		requireNode();
		page.install();
		if (args[1].equals("test")) {
			page.test();
		} else {
			page.build();
		}
	}

	private static void requireNode() throws InterruptedException {
		Optional<String> version = version();
		Matcher major = Pattern.compile("v(\\d+)\\..*").matcher(version.orElse(""));
		if (!major.matches() || Integer.parseInt(major.group(1)) < LEAST) {
			fail("The pages are built with Node.js " + LEAST + " or newer (https://nodejs.org): node and npm in the PATH; found: " + version.orElse("none"));
		}
	}

	private static Optional<String> version() throws InterruptedException {
		try {
			Process node = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
			String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return node.waitFor() == 0 ? Optional.of(said) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Fetches the packages, unless they are there as package-lock.json has them. */
	private void install() throws IOException, InterruptedException {
		Path installed = client.resolve("node_modules/.sightline-lock");
		String wanted = Files.readString(client.resolve("package-lock.json"));
		if (!Files.exists(installed) || !Files.readString(installed).equals(wanted)) {
			npm("ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund");
			Files.writeString(installed, wanted);
		}
	}

	private void build() throws IOException, InterruptedException {
		if (!isUpToDate("page-built")) {
			delete(web);
			npm("run", "--silent", "build");
			done("page-built");
		}
	}

	private void test() throws IOException, InterruptedException {
		if (!isUpToDate("page-tested")) {
			npm("test", "--silent");
			done("page-tested");
		}
	}

	/** Whether the same sources were there the last time, and none has changed since. */
	private boolean isUpToDate(String stamp) throws IOException {
		Path last = target.resolve(stamp);
		if (!Files.exists(last) || !Files.isDirectory(web)) {
			return false;
		}
		FileTime then = Files.getLastModifiedTime(last);
		List<Path> sources = sources();
		return Files.readString(last).equals(names(sources)) && sources.stream().noneMatch(file -> file.toFile().lastModified() > then.toMillis());
	}

	private List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(client)) {
			return files.filter(Files::isRegularFile).filter(this::isSource).sorted().toList();
		}
	}

	private String names(List<Path> sources) {
		return sources.stream().map(file -> client.relativize(file) + "\n").collect(Collectors.joining());
	}

	private boolean isSource(Path file) {
		return LEFT.stream().map(client::resolve).noneMatch(file::startsWith);
	}

	private void done(String stamp) throws IOException {
		Files.createDirectories(target);
		Files.writeString(target.resolve(stamp), names(sources()));
	}

	private void npm(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(WINDOWS ? "npm.cmd" : "npm"));
		command.addAll(List.of(arguments));
		int code = new ProcessBuilder(command).directory(client.toFile()).inheritIO().start().waitFor();
		if (code != 0) {
			fail("npm " + String.join(" ", arguments) + " failed in " + client);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private static void fail(String reason) {
		System.err.println("[ERROR] " + reason);
		System.exit(1);
	}
}
