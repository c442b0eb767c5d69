package org.sightline.report.parts;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.link.LinesOfSight;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Finding;
import org.sightline.logic.Network;
import org.sightline.logic.agreement.AgreedLogic;
import org.sightline.logic.forecast.Draws;
import org.sightline.logic.forecast.Forecast;
import org.sightline.logic.review.Measured;
import org.sightline.logic.review.Measurement;
import org.sightline.logic.review.Measurements;
import org.sightline.logic.review.Review;
import org.sightline.model.Goal;
import org.sightline.model.Metric;
import org.sightline.report.ReportRequest;

/** A plan with what several sections of its page tell, worked out once and only where it is asked for. */
public final class Reported {

	private final ReportRequest request;
	private final Draws draws;
	private final PlanAnalysis analysis;
	private final LinesOfSight lines;
	private Optional<Forecast> forecast;
	private Optional<Review> review;

	public Reported(ReportRequest request) {
		this(request, ReportRequest.DRAWS);
	}

	/** With other samples than a page has. */
	public Reported(ReportRequest request, Draws draws) {
		this.request = request;
		this.draws = draws;
		analysis = new PlanAnalysis(request.plan());
		lines = LinesOfSight.of(request.plan());
	}

	/** What was asked for. */
	public ReportRequest request() {
		return request;
	}

	/** The plan with what the checks know of it. */
	public PlanAnalysis analysis() {
		return analysis;
	}

	public PlanModel model() {
		return analysis.model();
	}

	/** How far the initiatives can be followed to revenue. */
	public LinesOfSight lines() {
		return lines;
	}

	public List<Finding> findings() {
		return request.findings();
	}

	/** The plan computed; empty where it has errors that leave nothing to compute. */
	public Optional<Network> network() {
		return analysis.network();
	}

	/** The goal that the plan is mainly about: its first revenue goal, otherwise its first goal; empty where none can be judged. */
	public Optional<Goal> main() {
		return analysis.judgedRevenueGoals().stream().findFirst()
				.or(() -> network().flatMap(known -> known.goals().stream().findFirst()));
	}

	/** The samples; empty where there is no goal to look at. */
	public Optional<Forecast> forecast() {
		if (forecast == null) {
			forecast = network().filter(known -> !known.goals().isEmpty())
					.map(known -> known.forecast(draws));
		}
		return forecast;
	}

	/** What was measured, as far as anything was. */
	public Optional<Measured> measured() {
		List<Measurement> measurements = Measurements.of(request.plan());
		return network().flatMap(known -> Measured.latest(measurements).filter(latest -> !latest.isBefore(known.horizon().start()))
				.map(latest -> new Measured(measurements, latest.isAfter(known.horizon().end()) ? known.horizon().end() : latest)));
	}

	/** What has become of the plan; empty where nothing was measured. */
	public Optional<Review> review() {
		if (review == null) {
			review = network().flatMap(known -> measured().map(measured -> Review.of(known, measured)));
		}
		return review;
	}

	/** Whether the logic is the agreed one. */
	public AgreedLogic agreement() {
		return AgreedLogic.of(model());
	}

	/** Whether the plan is looked at beyond its horizon. */
	public boolean hasOutlook() {
		return network().filter(known -> known.months() > known.horizon().months()).isPresent();
	}

	/** The months of the horizon. */
	public List<YearMonth> months() {
		return model().horizon().map(horizon -> IntStream.range(0, horizon.months()).mapToObj(horizon::month).toList()).orElse(List.of());
	}

	/** A goal's figure for people. */
	public Figure figure(Goal goal, double value) {
		return analysis.figure(goal, value);
	}

	/** A goal's figures for an axis. */
	public DoubleFunction<String> words(Goal goal) {
		return value -> figure(goal, value).in(request.locale());
	}

	/** A metric's mean over the horizon without any initiative, and as expected; empty where it cannot be computed. */
	public Optional<List<Figure>> change(Metric metric) {
		return network().filter(known -> known.evaluates(metric)).map(known -> Figure.apart(mean(known.withoutInitiatives().values(metric)),
				mean(known.expected().values(metric)), analysis.figure(metric, 0).unit()));
	}

	private double mean(double[] values) {
		return Arrays.stream(values, 0, months().size()).average().orElse(0);
	}

	/** A goal's target, in its unit. */
	public static double target(Goal goal) {
		return goal.getTarget().value().doubleValue();
	}

	/** The plan's title; as it was asked for where it has none. */
	public String title() {
		return model().frame().map(frame -> frame.getTitle()).filter(title -> !title.isBlank()).orElse(request.name());
	}
}
