package org.sightline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.Message;

/** The entry point of the command line. */
public final class Main {

	private Main() {
	}

	public static void main(String[] args) {
		StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
		Surroundings process = Surroundings.ofProcess(out);
		int code = run(process, args);
		process.out().flush();
		if (out.failure().isPresent()) {
			Message lost = Message.of(Main.class, "output.lost", WholeFile.reason(out.failure().get()));
			process.err().println("sightline: " + lost.in(Language.of(args, process.environment()).locale()));
			code = 2;
		}
		process.err().flush();
		System.exit(code);
	}

	/**
	 * Runs one command.
	 *
	 * @return the exit code: 0 fine, 1 findings or a difference, 2 bad usage or unreadable input
	 */
	public static int run(Surroundings around, String... args) {
		Sightline root = new Sightline(around, Language.of(args, around.environment()));
		LastResort lastResort = new LastResort(root);
		try {
			return Commands.of(root, args).setParameterExceptionHandler(new BadUsage(root))
					.setExecutionExceptionHandler(lastResort).execute(args);
		} catch (Error e) { // picocli hands only exceptions to its handler; running out of memory or stack gets here
			return lastResort.handle(e);
		}
	}
}
