package org.sightline.answers;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Severity;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Findings for programs. */
public final class FindingsJson {

	private FindingsJson() {
	}

	/**
	 * The object that tells the findings of a plan.
	 *
	 * @param title of the plan
	 * @param shown how a file is called, given its path from the plan's root
	 */
	public static JsonObject of(String title, List<Finding> findings, UnaryOperator<String> shown, Locale locale) {
		JsonArray all = new JsonArray();
		findings.forEach(finding -> all.add(finding(finding, shown, locale)));
		JsonObject object = Json.schema();
		object.addProperty("plan", title);
		object.add("findings", all);
		object.add("summary", summary(findings));
		return object;
	}

	private static JsonObject finding(Finding finding, UnaryOperator<String> shown, Locale locale) {
		JsonObject object = new JsonObject();
		object.addProperty("code", finding.code());
		object.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		object.addProperty("message", finding.message().in(locale));
		object.addProperty("file", shown.apply(finding.place().file()));
		object.addProperty("line", finding.place().line());
		object.addProperty("column", finding.place().column());
		object.addProperty("endLine", finding.place().endLine());
		object.addProperty("endColumn", finding.place().endColumn());
		object.addProperty("element", finding.element());
		return object;
	}

	/** How many findings there are of each severity. */
	public static JsonObject summary(List<Finding> findings) {
		JsonObject summary = new JsonObject();
		summary.addProperty("errors", count(findings, Severity.ERROR));
		summary.addProperty("warnings", count(findings, Severity.WARNING));
		summary.addProperty("infos", count(findings, Severity.INFO));
		return summary;
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
