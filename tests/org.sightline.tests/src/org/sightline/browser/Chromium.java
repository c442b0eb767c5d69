package org.sightline.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** A real browser without a window, where one is installed; tests that need it are skipped elsewhere. */
public final class Chromium {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
	/** Without a window, and without calling its maker, which costs time where there is no network. */
	private static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");
	private static final int SECONDS = 90;

	private Chromium() {
	}

	/** The document as it is once loaded, its scripts run. */
	public static String dom(Path page) throws IOException, InterruptedException {
		return run(page, List.of("--dump-dom")).output();
	}

	/** The document at an address when its scripts have run for some seconds; its clock runs ahead of ours while nothing happens. */
	public static String dom(URI address, Path folder, int seconds) throws IOException, InterruptedException {
		return run(address, folder, List.of("--dump-dom", "--virtual-time-budget=" + seconds * 1000)).output();
	}

	/** What the browser has to say against a page: breaches of its policy, errors of scripts, files that are missing. */
	public static List<String> complaints(Path page) throws IOException, InterruptedException {
		return run(page, List.of("--enable-logging=stderr", "--v=0", "--dump-dom")).errors().lines().filter(line -> line.contains(":CONSOLE")).toList();
	}

	private record Result(String output, String errors) {
	}

	private static Result run(Path page, List<String> options) throws IOException, InterruptedException {
		return run(page.toUri(), page.toAbsolutePath().getParent(), options);
	}

	private static Result run(URI page, Path folder, List<String> options) throws IOException, InterruptedException {
		Optional<Path> program = program();
		Assumptions.assumeTrue(program.isPresent(), "no Chromium on this machine");
		Path scratch = Files.createTempDirectory(folder, "browser");
		List<String> command = new ArrayList<>(List.of(program.get().toString(), "--user-data-dir=" + scratch));
		command.addAll(QUIET);
		command.addAll(options);
		command.add(page.toString());
		File output = scratch.resolve("output").toFile();
		File errors = scratch.resolve("errors").toFile();
		Process process = new ProcessBuilder(command).redirectOutput(output).redirectError(errors).start();
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("the browser did not answer");
		}
		return new Result(Files.readString(output.toPath(), StandardCharsets.UTF_8), Files.readString(errors.toPath(), StandardCharsets.UTF_8));
	}

	/** The program; empty where none is installed. */
	public static Optional<Path> program() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
				.filter(Files::isExecutable).findFirst();
	}
}
