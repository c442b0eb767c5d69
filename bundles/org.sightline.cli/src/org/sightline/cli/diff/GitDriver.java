package org.sightline.cli.diff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.sightline.answers.DiffAnswer;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Paint.Color;
import org.sightline.cli.terminal.Paint;
import org.sightline.cli.terminal.Visible;
import org.sightline.diff.PlanDiff;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.FolderSource;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanSource;
import org.sightline.dsl.load.PlanUnreadableException;

/**
 * Answers git, which asks for the differences of one file: its path, then for either version a file with the content, its
 * name in the repository and its mode. Git does not say of which versions the other files of the plan are, so both sides are
 * read among those of the working tree: the plan of the file's folder, and where that is none, the file with what it imports.
 */
final class GitDriver {

	private static final int ARGUMENTS = 7;

	private final Sightline root;
	private final Paint paint;
	private final PlanLoader loader = new PlanLoader();

	GitDriver(Sightline root, Paint paint) {
		this.root = root;
		this.paint = paint;
	}

	/** What to show for the arguments that git gives; an answer by meaning where both versions can be read, otherwise by line. */
	String answer(List<String> arguments) throws Problem {
		if (arguments.size() == 1) {
			return root.text(GitDriver.class, "git.unmerged", Visible.of(arguments.get(0))) + "\n";
		}
		if (arguments.size() < ARGUMENTS) {
			throw new Problem(Message.of(GitDriver.class, "git.arguments"));
		}
		String path = arguments.size() > ARGUMENTS ? arguments.get(ARGUMENTS) : arguments.get(0);
		String title = paint.of(Color.STRONG, Visible.of(path)) + "\n";
		try {
			Optional<String> before = content(arguments.get(1));
			Optional<String> after = content(arguments.get(4));
			Optional<String> meaning = byMeaning(root.around().path(path), before, after);
			return title + (meaning.isPresent() ? meaning.get()
					: root.text(GitDriver.class, "git.errors") + "\n" + byLine(before.orElse(""), after.orElse("")));
		} catch (IOException e) {
			throw new Problem(Message.of(GitDriver.class, "git.failed", path, WholeFile.reason(e)));
		}
	}

	private Optional<String> content(String file) throws Problem, IOException {
		return file.equals("/dev/null") || file.equals("nul") ? Optional.empty()
				: Optional.of(WholeFile.decode(Files.readAllBytes(root.around().path(file))));
	}

	private Optional<String> byMeaning(Path file, Optional<String> before, Optional<String> after) {
		String name = file.getFileName().toString();
		PlanSource old = new Overlaid(new FolderSource(file.getParent()), name, before);
		PlanSource now = new Overlaid(new FolderSource(file.getParent()), name, after);
		return text(whole(old), whole(now)).or(() -> text(alone(old, name), alone(now, name)));
	}

	private Optional<String> text(Optional<LoadedPlan> before, Optional<LoadedPlan> after) {
		return before.flatMap(old -> after.map(now -> new TextDiff(root, paint, new DiffAnswer(PlanDiff.between(old, now), old, now)).text()));
	}

	private Optional<LoadedPlan> whole(PlanSource source) {
		try {
			return sound(loader.load(source));
		} catch (PlanUnreadableException e) {
			return Optional.empty();
		}
	}

	private Optional<LoadedPlan> alone(PlanSource source, String file) {
		try {
			return sound(loader.load(source, file));
		} catch (PlanUnreadableException e) {
			return Optional.empty();
		}
	}

	private static Optional<LoadedPlan> sound(LoadedPlan plan) {
		return plan.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? Optional.empty() : Optional.of(plan);
	}

	private static String byLine(String before, String after) throws IOException {
		RawText old = new RawText(before.getBytes(StandardCharsets.UTF_8));
		RawText now = new RawText(after.getBytes(StandardCharsets.UTF_8));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DiffFormatter formatter = new DiffFormatter(bytes)) {
			formatter.format(new HistogramDiff().diff(RawTextComparator.DEFAULT, old, now), old, now);
		}
		return bytes.toString(StandardCharsets.UTF_8).lines().map(line -> Visible.of(line.replace("\t", "  ")) + "\n")
				.reduce("", String::concat);
	}

	/** The files of a folder, one of them with another content, or without that file. */
	private record Overlaid(FolderSource folder, String name, Optional<String> content) implements PlanSource {

		@Override
		public Content read(String path) {
			return !path.equals(name) ? folder.read(path) : content.<Content>map(Text::new).orElseGet(Missing::new);
		}

		@Override
		public List<String> plans() throws PlanUnreadableException {
			return Stream.concat(folder.plans().stream().filter(path -> !path.equals(name)),
					content.stream().map(text -> name)).sorted().toList();
		}
	}
}
