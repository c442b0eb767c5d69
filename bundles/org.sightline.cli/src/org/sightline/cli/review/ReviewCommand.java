package org.sightline.cli.review;

import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sightline.checks.PlanAnalysis;
import org.sightline.cli.Format;
import org.sightline.cli.GivenPlan;
import org.sightline.cli.MonthOption;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Output;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.cli.git.AgreedVersion;
import org.sightline.dsl.Horizon;
import org.sightline.dsl.files.WholeFile;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.observations.ObservationsFile;
import org.sightline.logic.Network;
import org.sightline.logic.agreement.AgreedLogic;
import org.sightline.logic.agreement.AgreedLogic.State;
import org.sightline.logic.review.Measured;
import org.sightline.logic.review.Measurement;
import org.sightline.logic.review.Measurements;
import org.sightline.logic.review.Review;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where reality left the plan, and why. */
@Command(name = "review")
public final class ReviewCommand implements Callable<Integer> {

	private final Sightline root;

	@Mixin
	private GivenPlan given;

	@Option(names = "--until", paramLabel = "MONTH", order = 1)
	private Optional<String> until = Optional.empty();

	@Option(names = "--observations", paramLabel = "FILE.csv", order = 2)
	private List<String> observations = new ArrayList<>();

	@Option(names = "--agreed", order = 3)
	private boolean agreed;

	@Option(names = "--format", paramLabel = "text|json|csv", order = 4)
	private Format format = Format.TEXT;

	@Mixin
	private Output output;

	public ReviewCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		NamedPlan plan = given.readToCompute(root);
		AgreedLogic agreement = AgreedLogic.of(plan.plan().model());
		List<Measurement> measurements = measurements(plan);
		Optional<AgreedVersion> version = agreement.state() == State.CHANGED
				? AgreedVersion.find(root.around(), plan, agreement.recorded().orElseThrow()) : Optional.empty();
		LoadedPlan judge = plan.plan();
		if (agreed && agreement.state() != State.SAME) {
			judge = version.orElseThrow(() -> problem("review.noagreed", given.argument())).plan();
			measurements = Measurements.in(judge.model(), measurements);
		}
		PlanAnalysis analysis = new PlanAnalysis(judge);
		Network network = analysis.network().orElseThrow(() -> given.errors());
		given.mustCompute(plan.plan(), network);
		Review review = Review.of(network, new Measured(measurements, last(measurements, network.horizon())));
		ReviewedPlan reviewed = new ReviewedPlan(plan, analysis, network, agreement, version, agreed, review);
		output.write(root, switch (format) {
			case TEXT -> new TextReview(root, output.paint(root), reviewed).text();
			case JSON -> new JsonReview(reviewed).text();
			case CSV -> new CsvReview(reviewed).text();
		});
		return 0;
	}

	private List<Measurement> measurements(NamedPlan plan) throws Problem {
		ObservationsFile all = ObservationsFile.of(plan.plan());
		for (String file : observations) {
			try {
				all = all.with(file, WholeFile.decode(Files.readAllBytes(root.around().path(file))), plan.plan().model());
			} catch (IOException e) {
				throw Problem.of("file.unreadable", file, WholeFile.reason(e));
			}
		}
		if (!all.findings().isEmpty()) {
			Finding first = all.findings().get(0);
			int more = all.findings().size() - 1;
			throw problem(more == 0 ? "review.flaw" : "review.flaws", first.place().file(), Integer.toString(first.place().line()),
					first.message(), more);
		}
		if (all.observed().isEmpty()) {
			throw problem("review.nothing", given.argument());
		}
		return Measurements.of(all.observed());
	}

	private YearMonth last(List<Measurement> measurements, Horizon horizon) throws Problem {
		if (until.isEmpty()) {
			YearMonth latest = Measured.latest(measurements).orElseThrow();
			return latest.isAfter(horizon.end()) ? horizon.end() : latest;
		}
		return MonthOption.of("--until", until.get(), horizon);
	}

	private static Problem problem(String key, Object... arguments) {
		return new Problem(Message.of(ReviewCommand.class, key, arguments));
	}
}
