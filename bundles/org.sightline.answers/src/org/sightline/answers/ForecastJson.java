package org.sightline.answers;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.sightline.logic.Amount;
import org.sightline.logic.Case;
import org.sightline.logic.capacity.Capacity;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Counterfactual;
import org.sightline.logic.forecast.Distribution;
import org.sightline.model.Aggregation;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Team;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A forecast for programs. */
public final class ForecastJson {

	private final ForecastAnswer answer;
	private final int months;

	private ForecastJson(ForecastAnswer answer) {
		this.answer = answer;
		months = answer.network().horizon().months();
	}

	/** The object that tells a forecast. */
	public static JsonObject of(ForecastAnswer answer) {
		return new ForecastJson(answer).object();
	}

	private JsonObject object() {
		JsonObject object = Json.schema();
		object.addProperty("plan", answer.title());
		JsonArray names = new JsonArray();
		IntStream.range(0, months).forEach(t -> names.add(answer.network().horizon().month(t).toString()));
		object.add("months", names);
		object.add("goals", Json.array(answer.goals().stream().map(this::goal).toList()));
		object.add("metrics", Json.array(answer.network().model().metrics().stream().filter(answer.network()::evaluates)
				.map(this::metric).toList()));
		object.add("teams", Json.array(answer.network().model().teams().stream().map(this::team).toList()));
		object.addProperty("samples", answer.forecast().draws().samples());
		object.addProperty("seed", answer.forecast().draws().seed());
		return object;
	}

	/** The samples of the goal's metric, month by month. */
	private JsonObject monthly(Goal goal) {
		JsonObject object = new JsonObject();
		object.add("mean", months(goal, Distribution::mean));
		object.add("p5", months(goal, Distribution::p5));
		object.add("p50", months(goal, Distribution::p50));
		object.add("p95", months(goal, Distribution::p95));
		return object;
	}

	private JsonArray months(Goal goal, ToDoubleFunction<Distribution> figure) {
		return Json.numbers(IntStream.range(0, months)
				.mapToDouble(t -> figure.applyAsDouble(answer.forecast().of(goal.getMetric(), t))).toArray());
	}

	private JsonObject goal(Goal goal) {
		Case expected = answer.network().expected();
		Case without = answer.network().withoutInitiatives();
		Distribution sampled = answer.forecast().of(goal);
		JsonObject object = new JsonObject();
		object.addProperty("name", goal.getName());
		object.addProperty("metric", goal.getMetric().getName());
		object.addProperty("kind", goal.getAggregation() == Aggregation.AT_END ? "at end" : goal.getAggregation().getLiteral());
		object.addProperty("comparison", "at " + goal.getComparison().getLiteral());
		object.add("target", Json.number(ForecastAnswer.target(goal)));
		object.addProperty("unit", answer.unit(goal));
		object.add("baseline", Json.number(answer.network().value(goal, without)));
		object.add("expected", Json.number(answer.network().value(goal, expected)));
		object.add("mean", Json.number(sampled.mean()));
		object.add("p5", Json.number(sampled.p5()));
		object.add("p50", Json.number(sampled.p50()));
		object.add("p95", Json.number(sampled.p95()));
		object.add("probability", Json.number(answer.forecast().probability(goal)));
		object.add("monthly", monthly(goal));
		Contributions shares = answer.network().contributions(goal);
		object.add("contributions", Json.array(answer.ranked(goal).stream().map(one -> contribution(goal, one, shares)).toList()));
		object.add("effects", Json.array(answer.network().effects().stream().map(effect -> effect(effect, shares)).toList()));
		if (answer.hasOutlook()) {
			JsonObject outlook = new JsonObject();
			outlook.addProperty("end", answer.network().horizon().month(answer.network().months() - 1).toString());
			outlook.add("baseline", Json.number(answer.network().outlookValue(goal, without)));
			outlook.add("expected", Json.number(answer.network().outlookValue(goal, expected)));
			object.add("outlook", outlook);
		}
		answer.landing(goal).ifPresent(landing -> {
			JsonObject landed = new JsonObject();
			landed.addProperty("from", answer.landing().orElseThrow().from().toString());
			landed.add("asPlanned", Json.number(landing.asPlanned()));
			landed.add("asItGoes", Json.number(landing.asItGoes()));
			object.add("landing", landed);
		});
		return object;
	}

	private JsonObject contribution(Goal goal, Initiative initiative, Contributions shares) {
		Counterfactual figures = answer.network().counterfactuals().of(goal, initiative);
		Amount share = shares.of(initiative);
		JsonObject object = new JsonObject();
		object.addProperty("initiative", initiative.getName());
		object.add("contribution", Json.number(share.within()));
		object.add("alone", Json.number(figures.alone().within()));
		object.add("marginal", Json.number(figures.marginal().within()));
		object.add("executionLever", Json.number(figures.executionLever().within()));
		if (answer.hasOutlook()) {
			object.add("beyond", Json.number(share.beyond()));
		}
		return object;
	}

	private static JsonObject effect(Effect effect, Contributions shares) {
		Initiative initiative = (Initiative) effect.eContainer();
		JsonObject object = new JsonObject();
		object.addProperty("initiative", initiative.getName());
		object.addProperty("index", initiative.getEffects().indexOf(effect));
		object.addProperty("metric", name(effect.getMetric()));
		object.addProperty("touchpoint", Contributions.touchpoint(effect).map(Element::getName).orElse(null));
		object.addProperty("hypothesis", name(effect.getHypothesis()));
		object.add("contribution", Json.number(shares.of(effect).within()));
		return object;
	}

	private static String name(Element element) {
		return element == null ? null : element.getName();
	}

	private JsonObject metric(Metric metric) {
		JsonObject object = new JsonObject();
		object.addProperty("name", metric.getName());
		object.addProperty("unit", answer.unit(metric));
		object.add("baseline", path(metric, answer.network().withoutInitiatives()));
		object.add("expected", path(metric, answer.network().expected()));
		return object;
	}

	private JsonArray path(Metric metric, Case of) {
		return Json.numbers(IntStream.range(0, months).mapToDouble(t -> of.value(metric, t)).toArray());
	}

	private JsonObject team(Team team) {
		Capacity capacity = answer.network().capacity();
		JsonObject object = new JsonObject();
		object.addProperty("name", team.getName());
		object.add("load", Json.numbers(IntStream.range(0, months).mapToDouble(t -> capacity.load(team, t)).toArray()));
		object.add("capacity", Json.numbers(IntStream.range(0, months).mapToDouble(t -> capacity.effective(team, t)).toArray()));
		object.add("fulfilment", Json.numbers(IntStream.range(0, months).mapToDouble(t -> capacity.fulfilment(team, t)).toArray()));
		return object;
	}
}
