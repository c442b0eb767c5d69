package org.sightline.cli.review;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.sightline.checks.PlanAnalysis;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Output;
import org.sightline.cli.Plans;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.dsl.Horizon;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;
import org.sightline.logic.Network;
import org.sightline.logic.agreement.AgreedLogic;
import org.sightline.logic.review.Measured;
import org.sightline.logic.review.Measurement;
import org.sightline.logic.review.Measurements;
import org.sightline.logic.review.Review;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where reality left the plan, and why. */
@Command(name = "review")
public final class ReviewCommand implements Callable<Integer> {

	/** How the review is written. */
	enum Format {
		TEXT, JSON, CSV;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private final Sightline root;

	@Parameters(arity = "1", paramLabel = "PLAN", descriptionKey = "plan")
	private String argument;

	@Option(names = "--until", paramLabel = "MONTH", order = 1)
	private Optional<String> until = Optional.empty();

	@Option(names = "--observations", paramLabel = "FILE.csv", order = 2)
	private List<String> observations = new ArrayList<>();

	@Option(names = "--format", paramLabel = "text|json|csv", order = 4)
	private Format format = Format.TEXT;

	@Mixin
	private Output output;

	public ReviewCommand(Sightline root) {
		this.root = root;
	}

	@Override
	public Integer call() throws Exception {
		NamedPlan plan = new Plans(root.around()).read(argument);
		PlanAnalysis analysis = new PlanAnalysis(plan.plan());
		boolean errors = plan.plan().findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
		Network network = analysis.network().filter(any -> !errors).orElseThrow(() -> problem("review.errors", argument));
		List<Measurement> measurements = Measurements.of(plan.plan());
		if (measurements.isEmpty()) {
			throw problem("review.nothing", argument);
		}
		Review review = Review.of(network, new Measured(measurements, last(measurements, network.horizon())));
		ReviewedPlan reviewed = new ReviewedPlan(plan, analysis, network, AgreedLogic.of(plan.plan().model()), review);
		output.write(root, switch (format) {
			case TEXT -> new TextReview(root, output.paint(root), reviewed).text();
			case JSON -> new JsonReview(reviewed).text();
			case CSV -> new CsvReview(reviewed).text();
		});
		return 0;
	}

	private YearMonth last(List<Measurement> measurements, Horizon horizon) throws Problem {
		if (until.isEmpty()) {
			YearMonth latest = Measured.latest(measurements).orElseThrow();
			return latest.isAfter(horizon.end()) ? horizon.end() : latest;
		}
		try {
			YearMonth month = YearMonth.parse(until.get());
			if (horizon.contains(month)) {
				return month;
			}
			throw problem("review.outside", until.get(), horizon.start().toString(), horizon.end().toString());
		} catch (DateTimeException e) {
			throw problem("review.nomonth", until.get());
		}
	}

	private static Problem problem(String key, Object... arguments) {
		return new Problem(Message.of(ReviewCommand.class, key, arguments));
	}
}
