package org.sightline.serve.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.sightline.answers.ForecastAnswer;
import org.sightline.answers.ForecastJson;
import org.sightline.answers.Json;
import org.sightline.charts.FanChart;
import org.sightline.checks.Checker;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.svg.Links;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.units.Units;
import org.sightline.logic.Network;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.forecast.Distribution;
import org.sightline.logic.forecast.Draws;
import org.sightline.logic.forecast.Forecast;
import org.sightline.model.Comparison;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.report.ReportRequest;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.plan.GoalFan;

import com.google.gson.JsonObject;

/** A forecast in a person's language: figures as they are read, charts, and the same for programs. */
final class ForecastTelling {

	/** The report's samples, drawn by half of the machine: the other half is for those who go on typing. */
	private static final Draws DRAWS = new Draws(ReportRequest.DRAWS.samples(), ReportRequest.DRAWS.seed(),
			Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

	private final Reported plan;
	private final Say say;

	private ForecastTelling(LoadedPlan plan, Locale locale) {
		this.plan = new Reported(new ReportRequest(plan, "", List.of(), locale, LocalDate.EPOCH, Links.none(), view -> Memory.NONE), DRAWS);
		say = new Say(locale, ForecastTelling.class);
	}

	/** The forecast of a plan, or why there is none. */
	static JsonObject of(LoadedPlan plan, Locale locale) {
		List<Finding> errors = Checker.preventing(plan);
		if (!errors.isEmpty()) {
			Place place = errors.get(0).place();
			return none("forecast.error", locale, place.file(), Integer.toString(place.line()), errors.get(0).message());
		}
		ForecastTelling telling = new ForecastTelling(plan, locale);
		Optional<Network> network = telling.plan.network().filter(known -> !known.goals().isEmpty());
		if (network.isEmpty()) {
			return none("forecast.nothing", locale);
		}
		boolean figures = network.get().expected().problems().stream()
				.noneMatch(one -> one.subject() instanceof Metric metric && telling.plan.analysis().links().leadsToGoal(metric));
		return figures ? telling.json(network.get()) : none("forecast.infinite", locale);
	}

	private static JsonObject none(String key, Locale locale, Object... arguments) {
		JsonObject json = new JsonObject();
		json.addProperty("reason", Message.of(ForecastTelling.class, key, arguments).in(locale));
		return json;
	}

	private JsonObject json(Network network) {
		Forecast forecast = plan.forecast().orElseThrow();
		Goal main = plan.main().orElseThrow();
		JsonObject json = new JsonObject();
		json.add("answer", ForecastJson.of(new ForecastAnswer(plan.title(), network, forecast, new Units(plan.model()), Optional.empty())));
		json.add("goals", Json.array(Stream.concat(Stream.of(main), network.goals().stream()).distinct().map(goal -> goal(network, forecast, goal)).toList()));
		json.add("contributions", Json.array(contributions(network, main)));
		return json;
	}

	private JsonObject goal(Network network, Forecast forecast, Goal goal) {
		GoalFan fan = new GoalFan(plan, goal);
		Distribution sampled = forecast.of(goal);
		JsonObject json = named(goal);
		json.addProperty("heading", fan.heading());
		json.addProperty("lead", fan.lead());
		json.add("probability", Json.number(forecast.probability(goal)));
		json.addProperty("chance", say.chance(forecast.probability(goal)));
		json.addProperty("target", say.of("target." + goal.getComparison().getLiteral(), plan.figure(goal, Reported.target(goal))));
		json.addProperty("without", figure(goal, network.value(goal, network.withoutInitiatives())));
		json.addProperty("expected", figure(goal, network.value(goal, network.expected())));
		json.addProperty("range", say.of("range", plan.figure(goal, sampled.p5()), plan.figure(goal, sampled.p95())));
		json.addProperty("missed", network.margin(goal, network.expected()) < 0);
		FanChart chart = fan.chart();
		json.addProperty("chart", chart.svg());
		json.addProperty("narrow", chart.narrow().svg());
		return json;
	}

	private String figure(Goal goal, double value) {
		return say.of(plan.figure(goal, value));
	}

	/** What initiatives bring to a goal, the best first; none where it cannot be split. */
	private List<JsonObject> contributions(Network network, Goal goal) {
		Contributions shares = network.contributions(goal);
		if (!shares.isSplit()) {
			return List.of();
		}
		double good = goal.getComparison() == Comparison.AT_MOST ? -1 : 1;
		double largest = plan.model().initiatives().stream().mapToDouble(one -> Math.abs(shares.of(one).within())).max().orElse(0);
		return plan.model().initiatives().stream().sorted(Comparator.comparingDouble((Initiative one) -> -good * shares.of(one).within())).map(one -> {
			double within = shares.of(one).within();
			JsonObject json = named(one);
			json.addProperty("figure", say.signed(plan.figure(goal, within)));
			json.addProperty("share", largest == 0 ? 0 : good * within / largest);
			return json;
		}).toList();
	}

	private JsonObject named(Element element) {
		Place place = plan.analysis().places().of(element);
		JsonObject at = new JsonObject();
		at.addProperty("file", place.file());
		at.addProperty("from", place.offset());
		at.addProperty("to", place.offset() + place.length());
		JsonObject json = new JsonObject();
		json.addProperty("name", Say.name(element));
		json.addProperty("label", Say.called(element));
		json.add("place", at);
		return json;
	}
}
