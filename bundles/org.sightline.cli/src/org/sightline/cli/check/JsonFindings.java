package org.sightline.cli.check;

import java.util.List;
import java.util.Locale;

import org.sightline.cli.Json;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Severity;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Findings for programs: one object for one plan; for several, an object that lists one such object each. */
final class JsonFindings {

	private final Locale locale;

	JsonFindings(Locale locale) {
		this.locale = locale;
	}

	String of(List<CheckedPlan> plans) {
		if (plans.size() == 1) {
			return Json.text(plan(plans.get(0)));
		}
		JsonArray all = new JsonArray();
		plans.forEach(plan -> all.add(plan(plan)));
		JsonObject object = Json.schema();
		object.add("plans", all);
		object.add("summary", summary(plans));
		return Json.text(object);
	}

	private JsonObject plan(CheckedPlan plan) {
		JsonArray findings = new JsonArray();
		plan.findings().forEach(finding -> findings.add(finding(plan, finding)));
		JsonObject object = Json.schema();
		object.addProperty("plan", plan.named().title());
		object.add("findings", findings);
		object.add("summary", summary(List.of(plan)));
		return object;
	}

	private JsonObject finding(CheckedPlan plan, Finding finding) {
		JsonObject object = new JsonObject();
		object.addProperty("code", finding.code());
		object.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		object.addProperty("message", finding.message().in(locale));
		object.addProperty("file", plan.named().shown(finding.place().file()));
		object.addProperty("line", finding.place().line());
		object.addProperty("column", finding.place().column());
		object.addProperty("endLine", finding.place().endLine());
		object.addProperty("endColumn", finding.place().endColumn());
		object.addProperty("element", finding.element());
		return object;
	}

	private static JsonObject summary(List<CheckedPlan> plans) {
		JsonObject summary = new JsonObject();
		summary.addProperty("errors", count(plans, Severity.ERROR));
		summary.addProperty("warnings", count(plans, Severity.WARNING));
		summary.addProperty("infos", count(plans, Severity.INFO));
		return summary;
	}

	private static int count(List<CheckedPlan> plans, Severity severity) {
		return plans.stream().mapToInt(plan -> plan.count(severity)).sum();
	}
}
