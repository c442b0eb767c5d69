package org.sightline.cli;

import java.util.List;

import org.sightline.cli.terminal.Visible;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments. */
final class BadUsage implements IParameterExceptionHandler {

	private final Sightline root;

	BadUsage(Sightline root) {
		this.root = root;
	}

	@Override
	public int handleParseException(ParameterException e, String[] args) {
		String command = e.getCommandLine().getCommandSpec().qualifiedName();
		String what = Visible.of(what(e));
		root.around().err().println("sightline: " + what + " " + root.text(Main.class, "usage.see", command));
		return 2;
	}

	private String what(ParameterException e) {
		if (e instanceof UnmatchedArgumentException unmatched) {
			String argument = unmatched.getUnmatched().get(0);
			List<String> close = unmatched.getSuggestions();
			String kind = unmatched.isUnknownOption() ? "option" : e.getCommandLine().getParent() == null ? "command" : "argument";
			return root.text(Main.class, "usage.unknown." + kind, argument)
					+ (close.isEmpty() ? "" : " " + root.text(Main.class, "usage.suggestion", close.get(0)));
		}
		if (e instanceof MissingParameterException missing) {
			return root.text(Main.class, "usage.missing", missing.getMissing().stream().map(BadUsage::name).distinct().toList());
		}
		if (e.getArgSpec() != null && e.getValue() != null) {
			return root.text(Main.class, "usage.value", name(e.getArgSpec()), e.getValue(), e.getArgSpec().paramLabel());
		}
		return e.getMessage().lines().findFirst().orElse("");
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
