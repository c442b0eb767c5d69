package org.sightline.cli.forecast;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.xtext.EcoreUtil2;
import org.sightline.answers.ForecastAnswer;
import org.sightline.answers.ForecastJson;
import org.sightline.cli.Format;
import org.sightline.cli.GivenPlan;
import org.sightline.cli.JsonText;
import org.sightline.cli.MonthOption;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Output;
import org.sightline.cli.Problem;
import org.sightline.cli.Progress;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.units.Units;
import org.sightline.logic.Compilation;
import org.sightline.logic.Network;
import org.sightline.logic.Problem.Kind;
import org.sightline.logic.forecast.Draws;
import org.sightline.logic.landing.Landing;
import org.sightline.logic.review.Measured;
import org.sightline.logic.review.Measurements;
import org.sightline.model.Element;
import org.sightline.model.Goal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how likely a plan's goals are, who brings what, and who has too much to do. */
@Command(name = "forecast")
public final class ForecastCommand implements Callable<Integer> {

	private static final int SAMPLES = 10_000;
	private static final int FEWEST = 100;

	private final Sightline root;

	@Mixin
	private GivenPlan given;

	@Option(names = "--format", paramLabel = "text|json|csv", order = 1)
	private Format format = Format.TEXT;

	@Option(names = "--without", paramLabel = "NAME", order = 2)
	private List<String> without = List.of();

	@Option(names = "--set", paramLabel = "NAME.execution=95%", order = 3)
	private List<String> settings = List.of();

	@Option(names = "--from", paramLabel = "MONTH", order = 4)
	private Optional<String> from = Optional.empty();

	@Option(names = "--goal", paramLabel = "NAME", order = 5)
	private Optional<String> goal = Optional.empty();

	@Option(names = "--samples", paramLabel = "N", order = 6)
	private int samples = SAMPLES;

	@Option(names = "--seed", paramLabel = "N", order = 7)
	private long seed = 1;

	@Mixin
	private Output output;

	public ForecastCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		if (samples < FEWEST || samples > Draws.MOST) {
			throw problem("forecast.samples", FEWEST, Draws.MOST);
		}
		NamedPlan plan = given.readToCompute(root);
		LoadedPlan changed = new WhatIf(plan.plan()).of(settings, without);
		Compilation compiled = Network.compile(changed);
		Network network = compiled.network().filter(one -> !one.goals().isEmpty())
				.orElseThrow(() -> problem("forecast.nothing", given.argument()));
		given.mustCompute(changed, network);
		warn(compiled);
		try (Progress progress = new Progress(root, root.text(ForecastCommand.class, "forecast.progress"))) {
			ForecastAnswer answer = new ForecastAnswer(plan.title(), network, network.forecast(Draws.of(samples, seed)), new Units(changed.model()),
					landing(network, changed));
			String text = switch (format) {
				case TEXT -> new TextForecast(root, output.paint(root), answer, named(answer)).text();
				case JSON -> JsonText.of(ForecastJson.of(answer));
				case CSV -> new CsvForecast(answer).text();
			};
			progress.close();
			if (format != Format.TEXT) {
				warnUnsplit(answer);
			}
			output.write(root, text);
		}
		return 0;
	}

	private Goal named(ForecastAnswer answer) throws Problem {
		return goal.isEmpty() ? answer.main() : answer.goals().stream().filter(one -> goal.get().equals(one.getName())).findFirst()
				.orElseThrow(() -> problem("forecast.goal", goal.get(), answer.goals().stream().<Object>map(Element::getName).toList()));
	}

	private Optional<Landing> landing(Network network, LoadedPlan plan) throws Problem {
		if (from.isEmpty()) {
			return Optional.empty();
		}
		YearMonth month = MonthOption.of("--from", from.get(), network.horizon());
		return Optional.of(Landing.of(network, new Measured(Measurements.of(plan), month.minusMonths(1)), month));
	}

	/** Says on standard error which parts of the plan could not be computed, so that nobody takes the rest for the whole. */
	private void warn(Compilation compiled) {
		List<Object> names = compiled.problems().stream().filter(one -> one.kind() != Kind.NO_BASELINE).map(one -> EcoreUtil2.getContainerOfType(one.subject(), Element.class))
				.filter(one -> one != null && one.getName() != null).<Object>map(Element::getName).distinct().limit(5).toList();
		if (!names.isEmpty()) {
			root.around().err().println("sightline: " + Visible.of(root.text(ForecastCommand.class, "forecast.partial", names,
					given.argument())));
		}
	}

	/** Says on standard error why shares are 0. */
	private void warnUnsplit(ForecastAnswer answer) {
		List<Object> names = answer.goals().stream().filter(one -> !answer.network().contributions(one).isSplit())
				.<Object>map(Element::getName).toList();
		if (!names.isEmpty()) {
			root.around().err().println("sightline: " + Visible.of(root.text(ForecastCommand.class, "contributions.unsplit", names)));
		}
	}

	private static Problem problem(String key, Object... arguments) {
		return new Problem(Message.of(ForecastCommand.class, key, arguments));
	}
}
