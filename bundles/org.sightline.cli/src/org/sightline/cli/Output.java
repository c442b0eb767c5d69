package org.sightline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.sightline.cli.terminal.Paint;
import org.sightline.dsl.files.WholeFile;

import picocli.CommandLine.Option;

/** Where a command's result goes. */
public final class Output {

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", order = 90)
	private Optional<String> file = Optional.empty();

	/** The file that was asked for. */
	public Optional<String> file() {
		return file;
	}

	/** The folder in which the result is going to be; the current one for standard output. */
	public Path folder(Sightline root) throws Problem {
		return file.isPresent() ? root.around().path(file.get()).toAbsolutePath().getParent() : root.around().folder();
	}

	/** How to colour the result. */
	public Paint paint(Sightline root) {
		return file.isPresent() ? root.paintFile() : root.paint();
	}

	/** Whether a file is a plan, by its name or as what a link leads to. */
	public static boolean isPlan(Path path) {
		try {
			return path.toString().endsWith(".plan") || Files.exists(path) && path.toRealPath().toString().endsWith(".plan");
		} catch (IOException e) {
			return false; // writing will say why
		}
	}

	/** Writes the whole result. */
	public void write(Sightline root, String result) throws Problem {
		if (file.isEmpty()) {
			root.around().out().print(result);
			root.around().out().flush();
			return;
		}
		Path path = root.around().path(file.get());
		if (isPlan(path)) {
			throw Problem.of("output.plan", file.get());
		}
		try {
			WholeFile.write(path, result.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw Problem.of("file.unwritable", file.get(), WholeFile.reason(e));
		}
	}
}
