package org.sightline.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script that lets bash and zsh complete commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {

	private final Sightline root;

	@Spec
	private CommandSpec spec;

	CompletionCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public void run() {
		root.around().out().print(AutoComplete.bash("sightline", spec.root().commandLine()));
	}
}
