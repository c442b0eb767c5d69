package org.sightline.cli.check;

import java.util.List;
import java.util.Locale;

import org.sightline.answers.FindingsJson;
import org.sightline.answers.Json;
import org.sightline.cli.JsonText;

import com.google.gson.JsonObject;

/** Findings for programs: one object for one plan; for several, an object that lists one such object each. */
final class JsonFindings {

	private final Locale locale;

	JsonFindings(Locale locale) {
		this.locale = locale;
	}

	String of(List<CheckedPlan> plans) {
		if (plans.size() == 1) {
			return JsonText.of(plan(plans.get(0)));
		}
		JsonObject object = Json.schema();
		object.add("plans", Json.array(plans.stream().map(this::plan).toList()));
		object.add("summary", FindingsJson.summary(plans.stream().flatMap(plan -> plan.findings().stream()).toList()));
		return JsonText.of(object);
	}

	private JsonObject plan(CheckedPlan plan) {
		return FindingsJson.of(plan.named().title(), plan.findings(), plan.named()::shown, locale);
	}
}
