package org.sightline.cli.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.sightline.cli.JsonText;
import org.sightline.cli.Sightline;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.findings.TextChange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Findings as SARIF 2.1.0, the form in which code hosts and editors take them. */
final class SarifFindings {

	private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

	private final Locale locale;

	SarifFindings(Locale locale) {
		this.locale = locale;
	}

	String of(List<CheckedPlan> plans) {
		List<String> codes = plans.stream().flatMap(plan -> plan.findings().stream()).map(Finding::code).distinct().sorted().toList();
		JsonArray results = new JsonArray();
		plans.forEach(plan -> plan.findings().forEach(finding -> results.add(result(plan, finding, codes))));
		JsonObject run = object("tool", object("driver", driver(codes)));
		run.addProperty("language", locale.getLanguage());
		run.addProperty("columnKind", "utf16CodeUnits");
		run.add("results", results);
		JsonObject log = new JsonObject();
		log.addProperty("$schema", SCHEMA);
		log.addProperty("version", "2.1.0");
		log.add("runs", array(List.of(run)));
		return JsonText.of(log);
	}

	private JsonObject driver(List<String> codes) {
		JsonObject driver = new JsonObject();
		driver.addProperty("name", Sightline.NAME);
		driver.addProperty("version", Sightline.VERSION);
		driver.add("rules", array(codes.stream().map(code -> {
			JsonObject rule = new JsonObject();
			rule.addProperty("id", code);
			rule.add("shortDescription", text(RuleTexts.of(code, locale)));
			return rule;
		}).toList()));
		return driver;
	}

	private JsonObject result(CheckedPlan plan, Finding finding, List<String> codes) {
		JsonObject physical = object("artifactLocation", artifact(plan, finding.place().file()));
		physical.add("region", region(finding.place()));
		JsonObject location = object("physicalLocation", physical);
		if (!finding.element().isEmpty()) {
			JsonObject logical = new JsonObject();
			logical.addProperty("name", finding.element());
			location.add("logicalLocations", array(List.of(logical)));
		}
		JsonObject result = new JsonObject();
		result.addProperty("ruleId", finding.code());
		result.addProperty("ruleIndex", codes.indexOf(finding.code()));
		result.addProperty("level", finding.severity() == Severity.INFO ? "note" : finding.severity().name().toLowerCase(Locale.ROOT));
		result.add("message", text(finding.message().in(locale)));
		result.add("locations", array(List.of(location)));
		if (!finding.fixes().isEmpty()) {
			result.add("fixes", array(finding.fixes().stream().map(fix -> fix(plan, fix)).toList()));
		}
		return result;
	}

	private JsonObject fix(CheckedPlan plan, Fix fix) {
		JsonObject object = object("description", text(fix.title().in(locale)));
		List<JsonObject> files = new ArrayList<>();
		fix.changes().stream().collect(Collectors.groupingBy(TextChange::file)).forEach((file, changes) -> {
			JsonObject change = object("artifactLocation", artifact(plan, file));
			change.add("replacements", array(changes.stream().map(SarifFindings::replacement).toList()));
			files.add(change);
		});
		object.add("artifactChanges", array(files));
		return object;
	}

	private static JsonObject replacement(TextChange change) {
		JsonObject deleted = new JsonObject();
		deleted.addProperty("charOffset", change.offset());
		deleted.addProperty("charLength", change.length());
		JsonObject replacement = object("deletedRegion", deleted);
		replacement.add("insertedContent", text(change.text()));
		return replacement;
	}

	private static JsonObject region(Place place) {
		JsonObject region = new JsonObject();
		region.addProperty("startLine", place.line());
		region.addProperty("startColumn", place.column());
		region.addProperty("endLine", place.endLine());
		region.addProperty("endColumn", place.endColumn());
		region.addProperty("charOffset", place.offset());
		region.addProperty("charLength", place.length());
		return region;
	}

	private static JsonObject artifact(CheckedPlan plan, String file) {
		String path = plan.named().shown(file);
		JsonObject artifact = new JsonObject();
		try {
			boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
			artifact.addProperty("uri", new URI(absolute ? "file" : null, null, absolute && !path.startsWith("/") ? "/" + path : path, null)
					.toASCIIString());
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(path, e);
		}
		return artifact;
	}

	private static JsonObject text(String text) {
		JsonObject object = new JsonObject();
		object.addProperty("text", text);
		return object;
	}

	private static JsonObject object(String key, JsonElement value) {
		JsonObject object = new JsonObject();
		object.add(key, value);
		return object;
	}

	private static JsonArray array(List<? extends JsonElement> elements) {
		JsonArray array = new JsonArray();
		elements.forEach(array::add);
		return array;
	}
}
