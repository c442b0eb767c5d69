package org.sightline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Runs the program in a folder, in this process, and keeps what it writes. */
final class Cli {

	private final Path folder;
	private final Map<String, String> environment = new TreeMap<>(Map.of("LANG", "en_US.UTF-8"));
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private String input = "";
	private boolean terminal;

	Cli(Path folder) {
		this.folder = folder;
	}

	Cli with(String variable, String value) {
		environment.put(variable, value);
		return this;
	}

	Cli onTerminal() {
		terminal = true;
		return this;
	}

	Cli reading(String text) {
		input = text;
		return this;
	}

	Cli file(String name, String text) {
		try {
			Path path = folder.resolve(name);
			Files.createDirectories(path.getParent());
			Files.writeString(path, text);
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Runs a command and returns its exit code; what it wrote replaces what an earlier one wrote. */
	int run(String... arguments) {
		out.reset();
		err.reset();
		return Main.run(new Surroundings(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), stream(out), stream(err),
				environment, folder, terminal), arguments);
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String err() {
		return err.toString(StandardCharsets.UTF_8);
	}

	JsonObject json() {
		return JsonParser.parseString(out()).getAsJsonObject();
	}
}
