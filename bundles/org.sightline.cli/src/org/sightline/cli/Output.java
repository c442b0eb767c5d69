package org.sightline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.sightline.cli.terminal.Paint;

import picocli.CommandLine.Option;

/** Where a command's result goes. */
public final class Output {

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", order = 90)
	private Optional<String> file = Optional.empty();

	/** How to colour the result. */
	public Paint paint(Sightline root) {
		return file.isPresent() ? root.paintFile() : root.paint();
	}

	/** Writes the whole result. */
	public void write(Sightline root, String result) throws Problem {
		if (file.isEmpty()) {
			root.around().out().print(result);
			root.around().out().flush();
			return;
		}
		Path path = root.around().path(file.get());
		try {
			WholeFile.write(path, result.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw Problem.of("file.unwritable", file.get(), WholeFile.reason(e));
		}
	}
}
