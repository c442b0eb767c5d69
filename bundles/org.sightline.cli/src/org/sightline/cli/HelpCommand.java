package org.sightline.cli;

import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the program or one command. */
@Command(name = "help")
final class HelpCommand implements Runnable {

	private final Sightline root;

	@Spec
	private CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
	private Optional<String> command = Optional.empty();

	HelpCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public void run() {
		CommandLine all = spec.root().commandLine();
		CommandLine explained = command.isEmpty() ? all : all.getSubcommands().get(command.get());
		if (explained == null) {
			throw new CommandLine.ParameterException(all, root.text(Main.class, "usage.unknown.command", command.get()));
		}
		root.around().out().print(explained.getUsageMessage());
	}
}
