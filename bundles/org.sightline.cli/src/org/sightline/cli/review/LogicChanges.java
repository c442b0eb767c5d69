package org.sightline.cli.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sightline.checks.PlanAnalysis;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.ide.names.Kinds;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.logic.agreement.CausalLogic;
import org.sightline.logic.agreement.LogicChange;
import org.sightline.model.Element;

/** What has changed in a causal logic, for people: a line for each element that came or went, and for each changed fact. */
public final class LogicChanges {

	/** Lines that are shown. */
	private static final int LISTED = 20;

	private final PlanAnalysis before;
	private final PlanAnalysis after;

	public LogicChanges(LoadedPlan before, LoadedPlan after) {
		this.before = new PlanAnalysis(before);
		this.after = new PlanAnalysis(after);
	}

	/** The lines; of very many changes the first ones, and how many more there are. */
	public List<String> lines(Sightline root) {
		List<Message> all = all();
		List<String> lines = new ArrayList<>(all.stream().limit(LISTED).map(line -> Visible.of(line.in(root.locale()))).toList());
		if (all.size() > LISTED) {
			lines.add(root.text(LogicChanges.class, "change.more", all.size() - LISTED));
		}
		return lines;
	}

	private List<Message> all() {
		Map<String, Map<String, List<LogicChange>>> changes = new LinkedHashMap<>();
		LogicChange.between(CausalLogic.of(before.model()), CausalLogic.of(after.model())).forEach(change -> changes
				.computeIfAbsent(change.element(), any -> new LinkedHashMap<>())
				.computeIfAbsent(change.feature(), any -> new ArrayList<>()).add(change));
		Map<String, Element> old = elements(before);
		Map<String, Element> now = elements(after);
		List<Message> lines = new ArrayList<>();
		changes.forEach((name, features) -> {
			Element gone = old.get(name);
			Element come = now.get(name);
			if (gone == null && come != null) {
				lines.add(whole("change.added", come, facts(after, come, features)));
			} else if (gone != null && come == null) {
				lines.add(whole("change.removed", gone, facts(before, gone, features)));
			} else {
				Message subject = come == null ? Message.of(LogicChanges.class, "change.plan") : called(come);
				features.forEach((feature, all) -> lines.add(changed(subject, feature, all, gone, come)));
			}
		});
		return lines;
	}

	private static Map<String, Element> elements(PlanAnalysis plan) {
		Map<String, Element> elements = new LinkedHashMap<>();
		plan.model().elements().forEach(
				element -> elements.putIfAbsent(element.eClass().getName().toLowerCase(Locale.ROOT) + " " + element.getName(), element));
		return elements;
	}

	private static Message called(Element element) {
		return Message.of(LogicChanges.class, "change.element", Kinds.of(element), element.getName());
	}

	private static Message whole(String key, Element element, List<Object> facts) {
		return facts.isEmpty() ? Message.of(LogicChanges.class, key + ".bare", called(element))
				: Message.of(LogicChanges.class, key, called(element), facts);
	}

	/** The facts of an element that came or went; texts, which may be long, are left out. */
	private static List<Object> facts(PlanAnalysis plan, Element element, Map<String, List<LogicChange>> features) {
		Map<String, List<Object>> figures = LogicFacts.of(plan, element);
		return features.keySet().stream().filter(figures::containsKey)
				.<Object>map(feature -> Message.of(LogicChanges.class, "change.fact", label(feature), figures.get(feature))).toList();
	}

	/** A changed fact in figures where it has some and they show the difference, otherwise in the canonical form. */
	private Message changed(Message subject, String feature, List<LogicChange> changes, Element gone, Element come) {
		List<Object> old = changes.stream().<Object>flatMap(change -> change.before().stream()).toList();
		List<Object> now = changes.stream().<Object>flatMap(change -> change.after().stream()).toList();
		List<Object> oldFigures = figures(before, gone, feature, old);
		List<Object> nowFigures = figures(after, come, feature, now);
		boolean differ = !shown(oldFigures).equals(shown(nowFigures));
		String key = oldFigures.isEmpty() ? "change.fact.added" : nowFigures.isEmpty() ? "change.fact.removed" : "change.fact.changed";
		return Message.of(LogicChanges.class, key, subject, label(feature), differ ? oldFigures : old, differ ? nowFigures : now);
	}

	private static List<Object> figures(PlanAnalysis plan, Element element, String feature, List<Object> canonical) {
		return element == null ? canonical : LogicFacts.of(plan, element).getOrDefault(feature, canonical);
	}

	private static String shown(List<Object> values) {
		return Message.of(LogicChanges.class, "fact.size", values).in(Locale.ENGLISH);
	}

	/** What a feature is called; `effort from Sales` is called by its first word and the name behind it. */
	private static Message label(String feature) {
		String word = feature.split(" ")[0];
		String name = feature.startsWith("effort from ") ? feature.substring("effort from ".length())
				: feature.substring(Math.min(feature.length(), word.length() + 1));
		return Message.of(LogicChanges.class, "feature." + word, name);
	}
}
