package org.sightline.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run of the program sees of the machine around it.
 *
 * @param in          standard input
 * @param out         standard output
 * @param err         standard error
 * @param environment environment variables
 * @param folder      the current folder; relative paths start here
 * @param terminal    whether a person looks at the output
 */
public record Surroundings(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Path folder,
		boolean terminal) {

	/** Those of this process. Whatever the machine's encoding, the program writes UTF-8. */
	static Surroundings ofProcess(OutputStream out) {
		return new Surroundings(System.in, utf8(out), utf8(System.err), System.getenv(), Path.of("").toAbsolutePath(),
				seen());
	}

	/** A path that was given as an argument. */
	public Path path(String argument) throws Problem {
		try {
			return folder.resolve(argument).normalize();
		} catch (InvalidPathException e) {
			throw Problem.of("path.invalid", argument);
		}
	}

	/** A path as seen from the current folder, with `/`; empty for that folder itself. */
	public String shown(Path path) {
		Path here = folder.toAbsolutePath().normalize();
		Path there = path.toAbsolutePath().normalize();
		return (there.startsWith(here) ? here.relativize(there) : there).toString().replace('\\', '/');
	}

	private static PrintStream utf8(OutputStream stream) {
		return new PrintStream(stream, false, StandardCharsets.UTF_8);
	}

	/** Java 22 and newer have a console even where the output is a pipe, and say so by a method that 17 has not. */
	private static boolean seen() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (NoSuchMethodException e) {
			return true;
		} catch (ReflectiveOperationException e) {
			return false;
		}
	}
}
