package org.sightline.cli.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.sightline.cli.Plans;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.format.PlanFormatter;
import org.sightline.dsl.format.UnformattableException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings plans into the canonical layout, or says which ones are not in it. */
@Command(name = "format")
public final class FormatCommand implements Callable<Integer> {

	private static final String STANDARD_INPUT = "-";

	private final Sightline root;

	@Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "files")
	private List<String> arguments;

	@Option(names = "--check", order = 1)
	private boolean check;

	private boolean changed;
	private boolean refused;

	public FormatCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Problem {
		PlanFormatter formatter = PlanFormatter.create();
		for (String argument : arguments) {
			if (argument.equals(STANDARD_INPUT)) {
				standardInput(formatter);
			} else {
				for (Path file : files(argument)) {
					file(formatter, file);
				}
			}
		}
		return refused ? 2 : check && changed ? 1 : 0;
	}

	private List<Path> files(String argument) throws Problem {
		Path path = Plans.existing(root.around(), argument);
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> all = Files.walk(path)) {
			return all.filter(file -> file.toString().endsWith(".plan") && Files.isRegularFile(file)).sorted().toList();
		} catch (IOException e) {
			throw Problem.of("file.unreadable", argument, WholeFile.reason(e));
		}
	}

	private void standardInput(PlanFormatter formatter) throws Problem {
		try {
			String text = WholeFile.decode(root.around().in().readAllBytes());
			String formatted = formatter.format(text);
			changed |= !formatted.equals(text);
			if (!check) {
				root.around().out().print(formatted);
			}
		} catch (UnformattableException e) {
			refuse(STANDARD_INPUT, e);
		} catch (IOException e) {
			throw Problem.of("file.unreadable", STANDARD_INPUT, WholeFile.reason(e));
		}
	}

	private void file(PlanFormatter formatter, Path file) throws Problem {
		String name = root.around().shown(file);
		String formatted;
		try {
			String text = WholeFile.decode(Files.readAllBytes(file));
			formatted = formatter.format(text);
			if (formatted.equals(text)) {
				return;
			}
		} catch (UnformattableException e) {
			refuse(name, e);
			return;
		} catch (IOException e) {
			throw Problem.of("file.unreadable", name, WholeFile.reason(e));
		}
		changed = true;
		if (!check) {
			write(file, name, formatted);
		}
		if (!root.quiet()) {
			root.around().out().println(Visible.of(root.text(FormatCommand.class, check ? "format.would" : "format.done", name)));
		}
	}

	private static void write(Path file, String name, String text) throws Problem {
		try {
			WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw Problem.of("file.unwritable", name, WholeFile.reason(e));
		}
	}

	private void refuse(String name, UnformattableException e) {
		refused = true;
		root.around().err().println("sightline: " + Visible.of(name + ": " + e.reason().in(root.locale())));
	}
}
