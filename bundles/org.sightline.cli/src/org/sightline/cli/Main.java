package org.sightline.cli;

/** The entry point of the command line. */
public final class Main {

	private Main() {
	}

	public static void main(String[] args) {
		Surroundings process = Surroundings.ofProcess();
		int code = run(process, args);
		process.out().flush();
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
