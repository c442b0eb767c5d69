package org.sightline.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;

import org.sightline.cli.agree.AgreeCommand;
import org.sightline.cli.check.CheckCommand;
import org.sightline.cli.diff.DiffCommand;
import org.sightline.cli.draw.DrawCommand;
import org.sightline.cli.forecast.ForecastCommand;
import org.sightline.cli.format.FormatCommand;
import org.sightline.cli.lsp.LspCommand;
import org.sightline.cli.report.ReportCommand;
import org.sightline.cli.review.ReviewCommand;
import org.sightline.cli.serve.ServeCommand;
import org.sightline.cli.starter.NewCommand;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands of the program. */
final class Commands {

	private static final Map<String, Function<Sightline, Object>> ALL = new LinkedHashMap<>();

	static {
		ALL.put("check", CheckCommand::new);
		ALL.put("forecast", ForecastCommand::new);
		ALL.put("review", ReviewCommand::new);
		ALL.put("agree", AgreeCommand::new);
		ALL.put("diff", DiffCommand::new);
		ALL.put("draw", DrawCommand::new);
		ALL.put("report", ReportCommand::new);
		ALL.put("format", FormatCommand::new);
		ALL.put("new", NewCommand::new);
		ALL.put("serve", ServeCommand::new);
		ALL.put("lsp", LspCommand::new);
		ALL.put("completion", CompletionCommand::new);
		ALL.put("help", HelpCommand::new);
	}

	private Commands() {
	}

	/**
	 * The command line that can understand these arguments. Where they begin with a command, it knows no other one: picocli reads
	 * every command by reflection, and that is a good part of the time to start.
	 */
	static CommandLine of(Sightline root, String... args) {
		CommandLine line = new CommandLine(root);
		boolean one = args.length > 0 && ALL.containsKey(args[0]) && !args[0].equals("help") && !args[0].equals("completion");
		ALL.forEach((name, command) -> {
			if (!one || name.equals(args[0])) {
				line.addSubcommand(name, command.apply(root));
			}
		});
		line.setResourceBundle(ResourceBundle.getBundle("org.sightline.cli.usage", root.locale(), Commands.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
		return line.setOut(new PrintWriter(root.around().out(), true)).setErr(new PrintWriter(root.around().err(), true))
				.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(Math.max(60, Math.min(root.width(), 120)))
				.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF)).setAbbreviatedOptionsAllowed(false);
	}
}
