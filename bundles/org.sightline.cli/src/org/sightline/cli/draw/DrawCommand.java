package org.sightline.cli.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sightline.cli.NamedPlan;
import org.sightline.cli.Plans;
import org.sightline.cli.Problem;
import org.sightline.cli.Progress;
import org.sightline.cli.Sightline;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the views of plans, or what changed in them between two versions. */
@Command(name = "draw")
public final class DrawCommand implements Callable<Integer> {

	/** Two versions of a plan are drawn as one picture. */
	private static final int VERSIONS = 2;
	private static final int FARTHEST = 1_000;

	private final Sightline root;

	@Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "drawn")
	private List<String> arguments;

	@Option(names = "--view", paramLabel = "NAME", order = 1)
	private List<String> views = List.of();

	@Option(names = "--layer", paramLabel = "NAME", order = 2)
	private List<String> layers = List.of();

	@Option(names = "--hide", paramLabel = "NAME", order = 3)
	private List<String> hidden = List.of();

	@Option(names = "--around", paramLabel = "NAME", order = 4)
	private Optional<String> around = Optional.empty();

	@Option(names = "--depth", paramLabel = "N", order = 5)
	private int depth = 2;

	@Option(names = "--each", order = 6)
	private boolean each;

	@Option(names = "--theme", paramLabel = "light|dark|auto", order = 7)
	private Optional<Theme> theme = Optional.empty();

	@Option(names = "--format", paramLabel = "svg|png", order = 8)
	private Optional<PictureFormat> format = Optional.empty();

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "picture", order = 90)
	private Optional<String> output = Optional.empty();

	public DrawCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		if (depth < 0 || depth > FARTHEST) {
			throw problem("draw.depth", FARTHEST);
		}
		boolean compares = arguments.size() == VERSIONS && !each;
		Choice asked = Choice.of(views, layers, hidden, root.locale());
		Choice choice = compares ? asked.ofDiagrams() : asked;
		List<NamedPlan> plans = new Plans(root.around()).read(arguments);
		for (NamedPlan plan : plans) {
			mustBeSound(plan);
		}
		PictureFormat as = format.orElseGet(() -> PictureFormat.of(output));
		Destination destination = new Destination(root, output, as, choice.views().size() * (compares ? 1 : plans.size()), plans.size() > 1 && !compares);
		try (Progress progress = new Progress(root, root.text(DrawCommand.class, "draw.progress"))) {
			List<Drawing> drawings = drawings(new Artist(root, choice, around, depth), plans, compares);
			progress.close();
			destination.write(drawings, theme);
		}
		return 0;
	}

	private static List<Drawing> drawings(Artist artist, List<NamedPlan> plans, boolean compares) throws Problem {
		if (compares) {
			return artist.compare(plans.get(0), plans.get(1));
		}
		List<Drawing> drawings = new ArrayList<>();
		for (NamedPlan plan : plans) {
			drawings.addAll(artist.draw(plan));
		}
		return drawings;
	}

	private static void mustBeSound(NamedPlan plan) throws Problem {
		if (plan.plan().findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
			throw Problem.of("plan.errors", plan.argument());
		}
	}

	static Problem problem(String key, Object... arguments) {
		return new Problem(Message.of(DrawCommand.class, key, arguments));
	}

	/** How people write a name such as lineOfSight on the command line: line-of-sight. */
	static String written(String name) {
		return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	/** Whether somebody means a name, in whatever way they wrote it. */
	static boolean means(String typed, String name) {
		return typed.replaceAll("[-_ ]", "").equalsIgnoreCase(name);
	}
}
