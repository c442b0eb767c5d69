package org.sightline.cli.review;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.sightline.answers.DiffJson;
import org.sightline.answers.Json;
import org.sightline.cli.JsonText;
import org.sightline.logic.review.GoalReview;
import org.sightline.logic.review.InputShare;
import org.sightline.logic.review.Part;
import org.sightline.logic.review.Review;
import org.sightline.model.Element;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A review for programs. */
final class JsonReview {

	private final ReviewedPlan plan;

	JsonReview(ReviewedPlan plan) {
		this.plan = plan;
	}

	String text() {
		Review review = plan.review();
		JsonObject object = Json.schema();
		object.addProperty("plan", plan.given().title());
		object.addProperty("until", review.until().toString());
		object.add("agreement", agreement());
		object.add("goals", array(review.goals(), JsonReview::goal));
		object.add("hypotheses", array(review.hypotheses(), one -> {
			JsonObject hypothesis = named(one.hypothesis());
			hypothesis.addProperty("verdict", one.verdict().name().toLowerCase(Locale.ROOT));
			return hypothesis;
		}));
		object.add("executions", array(review.executions(), one -> {
			JsonObject execution = new JsonObject();
			execution.addProperty("initiative", one.initiative().getName());
			execution.addProperty("planned", one.planned());
			execution.addProperty("observed", one.observed());
			return execution;
		}));
		object.add("unobserved", array(review.unobserved(), one -> {
			JsonObject unobserved = new JsonObject();
			unobserved.addProperty("metric", one.input().getName());
			unobserved.add("months", array(one.months(), month -> new JsonPrimitive(month.toString())));
			return unobserved;
		}));
		return JsonText.of(object);
	}

	private JsonObject agreement() {
		JsonObject agreement = new JsonObject();
		plan.agreement().agreement().ifPresent(one -> agreement.addProperty("name", one.getName()));
		agreement.addProperty("logic", plan.agreement().state().name().toLowerCase(Locale.ROOT));
		plan.version().ifPresent(version -> {
			agreement.addProperty("commit", version.commit());
			agreement.addProperty("judgedByAgreed", plan.byAgreed());
			agreement.add("changes", array(plan.changes(), DiffJson::change));
		});
		return agreement;
	}

	private static JsonObject goal(GoalReview review) {
		JsonObject goal = named(review.goal());
		goal.addProperty("planned", review.planned());
		goal.addProperty("observed", review.observed());
		goal.addProperty("gap", review.gap());
		goal.addProperty("logicResidual", review.logicResidual());
		goal.add("inputs", array(review.inputs(), JsonReview::input));
		goal.add("touchpoints", parts(review.byTouchpoint()));
		goal.add("stages", parts(review.byStage()));
		goal.add("teams", parts(review.byTeam()));
		goal.add("initiatives", parts(review.byInitiative()));
		return goal;
	}

	private static JsonObject input(InputShare share) {
		JsonObject input = new JsonObject();
		input.addProperty("metric", share.input().getName());
		input.addProperty("share", share.share());
		input.addProperty("execution", share.execution());
		input.addProperty("belief", share.belief());
		input.addProperty("shared", share.shared());
		input.addProperty("environment", share.environment());
		input.add("hypotheses", names(share.beliefs()));
		return input;
	}

	private static <T extends Element> JsonArray parts(List<Part<T>> parts) {
		return array(parts, part -> {
			JsonObject object = new JsonObject();
			object.add("names", names(part.of()));
			object.addProperty("share", part.share());
			return object;
		});
	}

	private static JsonArray names(List<? extends Element> elements) {
		return array(elements, element -> new JsonPrimitive(element.getName()));
	}

	private static JsonObject named(Element element) {
		JsonObject object = new JsonObject();
		object.addProperty("name", element.getName());
		return object;
	}

	private static <T> JsonArray array(List<T> items, Function<? super T, JsonElement> json) {
		JsonArray array = new JsonArray();
		items.forEach(item -> array.add(json.apply(item)));
		return array;
	}
}
