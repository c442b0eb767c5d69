package org.sightline.serve.revisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sightline.answers.ChangeSentences;
import org.sightline.answers.DiffAnswer;
import org.sightline.answers.DiffJson;
import org.sightline.answers.Json;
import org.sightline.checks.Checker;
import org.sightline.checks.PlanAnalysis;
import org.sightline.diagram.compare.PlanComparison;
import org.sightline.diff.Change;
import org.sightline.diff.PlanDiff;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Element;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What has changed between two versions, in a person's language. */
final class RevisionTelling {

	private final Revision before;
	private final Revision after;
	private final Locale locale;
	private final PlanDiff diff;

	private RevisionTelling(Revision before, Revision after, Locale locale) {
		this.before = before;
		this.after = after;
		this.locale = locale;
		diff = PlanDiff.between(before.plan(), after.plan());
	}

	/** The comparison, as {@code PROTOCOL.md} has it. */
	static JsonObject of(Revision before, Revision after, Locale locale) {
		return new RevisionTelling(before, after, locale).json();
	}

	private JsonObject json() {
		DiffAnswer answer = new DiffAnswer(diff, before.plan(), after.plan());
		JsonObject json = new JsonObject();
		json.addProperty("type", "comparison");
		json.add("before", version(before));
		json.add("after", version(after));
		json.add("diff", DiffJson.of(answer));
		json.add("changes", changes(answer.changes()));
		JsonArray effects = new JsonArray();
		effects.add(answer.headline().in(locale));
		answer.others().forEach(other -> effects.add(other.in(locale)));
		json.add("effects", effects);
		PlanComparison comparison = new PlanComparison(before.plan(), after.plan(), Checker.check(after.plan()), locale);
		json.add("views", new RevisionPictures(comparison, locale).json());
		json.add("tables", new RevisionTables(comparison, locale).json());
		json.add("files", files());
		return json;
	}

	private static JsonObject version(Revision revision) {
		JsonObject json = new JsonObject();
		json.addProperty("name", revision.name());
		json.addProperty("title", revision.title());
		return json;
	}

	private JsonArray changes(List<Change> changes) {
		Map<String, Place> old = places(before.plan());
		Map<String, Place> now = places(after.plan());
		return Json.array(changes.stream().map(change -> {
			JsonObject json = new JsonObject();
			json.addProperty("class", change.of().name().toLowerCase(Locale.ROOT));
			json.addProperty("kind", change.kind().name().toLowerCase(Locale.ROOT));
			json.addProperty("text", ChangeSentences.of(change, locale, text -> text));
			json.addProperty("element", change.element());
			place(json, "before", old.get(change.element()));
			place(json, "after", now.get(change.element()));
			return json;
		}).toList());
	}

	private static void place(JsonObject json, String name, Place place) {
		if (place == null) {
			json.add(name, null);
			return;
		}
		JsonObject at = new JsonObject();
		at.addProperty("file", place.file());
		at.addProperty("from", place.offset());
		at.addProperty("to", place.offset() + place.length());
		json.add(name, at);
	}

	/** Where the elements of a version are written, by what changes call them. */
	private Map<String, Place> places(LoadedPlan plan) {
		PlanAnalysis analysis = new PlanAnalysis(plan);
		Map<String, Place> places = new TreeMap<>();
		for (Element element : plan.model().elements()) {
			if (element.getName() != null) {
				places.putIfAbsent(diff.element(element), analysis.places().of(element));
			}
		}
		return places;
	}

	/** The texts, those that differ first. */
	private JsonArray files() {
		Map<String, String> old = texts(before.plan());
		Map<String, String> now = texts(after.plan());
		Set<String> paths = new TreeSet<>(old.keySet());
		paths.addAll(now.keySet());
		List<String> sorted = new ArrayList<>(paths);
		sorted.sort(Comparator.comparing(path -> Objects.equals(old.get(path), now.get(path))));
		return Json.array(sorted.stream().map(path -> {
			JsonObject json = new JsonObject();
			json.addProperty("file", path);
			json.addProperty("before", old.get(path));
			json.addProperty("after", now.get(path));
			return json;
		}).toList());
	}

	private static Map<String, String> texts(LoadedPlan plan) {
		Map<String, String> texts = new TreeMap<>();
		for (SourceFile file : plan.files()) {
			texts.put(file.path(), file.text());
		}
		return texts;
	}
}
