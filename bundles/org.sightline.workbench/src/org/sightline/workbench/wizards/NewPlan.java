package org.sightline.workbench.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.starter.Starter;
import org.sightline.workbench.welcome.Shipped;

/** A plan to be made: its name, the folder it goes into, what it starts as. */
record NewPlan(String name, String folder, Start start) {

	/** What a plan can start as; examples by the name of their folder. */
	enum Start {
		COMMENTED(""), EMPTY(""), B2B("b2b-ja"), SUBSCRIPTION("subscription");

		private final String example;

		Start(String example) {
			this.example = example;
		}

		boolean isExample() {
			return !example.isEmpty();
		}
	}

	/** Why it cannot be made. */
	Optional<Message> problem() {
		if (name.isBlank()) {
			return problem("new.noname");
		}
		if (folder.isBlank()) {
			return problem("new.nofolder");
		}
		try {
			if (name.matches(".*[/\\\\:*?\"<>|].*")) {
				return problem("new.badname", name);
			}
			return Files.exists(target()) ? problem("new.exists", target().toString()) : Optional.empty();
		} catch (InvalidPathException e) {
			return problem("new.badname", e.getInput());
		}
	}

	private static Optional<Message> problem(String key, String... arguments) {
		return Optional.of(Message.of(NewPlan.class, key, (Object[]) arguments));
	}

	/** The plan's folder: one of its own, since all plans of a folder are read as one. */
	Path target() {
		return Path.of(folder.strip()).resolve(name.strip());
	}

	/** Writes it; nothing is ever overwritten. */
	void make(Locale locale) throws IOException {
		if (start.isExample()) {
			copy(Shipped.of("examples/" + start.example).orElseThrow(() -> new IOException("examples/" + start.example)), target());
		} else {
			Files.createDirectories(target());
			String text = start == Start.EMPTY ? Starter.empty(name.strip(), Year.now(), locale) : Starter.commented(locale);
			Files.writeString(target().resolve(name.strip() + ".plan"), text, StandardOpenOption.CREATE_NEW);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path place = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(place);
				} else {
					Files.copy(file, place);
				}
			}
		}
	}
}
