package org.sightline.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.sightline.dsl.findings.Message;

/** What has changed in the facts about one subject. */
final class FactChanges {

	private record Feature(ChangeClass of, String name) {
	}

	private record Both(List<Fact> old, List<Fact> now) {
		Both() {
			this(new ArrayList<>(), new ArrayList<>());
		}
	}

	private final Subject subject;
	private final Map<Feature, Both> features = new LinkedHashMap<>();

	FactChanges(Subject subject, List<Fact> old, List<Fact> now) {
		this.subject = subject;
		now.forEach(fact -> both(fact).now().add(fact));
		old.forEach(fact -> both(fact).old().add(fact));
	}

	private Both both(Fact fact) {
		return features.computeIfAbsent(new Feature(fact.of(), fact.feature()), any -> new Both());
	}

	/** Of several facts of one feature, equal ones are no change; then those with the same key belong together, then the first ones. */
	List<Change> all() {
		List<Change> changes = new ArrayList<>();
		features.forEach((feature, both) -> {
			take(both, (old, now) -> old.value().equals(now.value()), null);
			take(both, (old, now) -> old.key().equals(now.key()), changes);
			take(both, (old, now) -> true, changes);
		});
		elsewhere(changes);
		features.values().forEach(both -> {
			both.now().forEach(now -> changes.add(change(now, ChangeKind.ADDED, Optional.empty(), Optional.of(now.said()))));
			both.old().forEach(old -> changes.add(change(old, ChangeKind.REMOVED, Optional.of(old.said()), Optional.empty())));
		});
		return changes;
	}

	/** The same is said of another one: an effort from another team, a guide for it, an effect on another metric. */
	private void elsewhere(List<Change> changes) {
		Map<List<Object>, Deque<Fact>> added = new HashMap<>();
		features.values().forEach(both -> both.now().forEach(now -> added.computeIfAbsent(same(now), any -> new ArrayDeque<>()).add(now)));
		features.values().forEach(both -> both.old().removeIf(old -> {
			Fact now = added.getOrDefault(same(old), new ArrayDeque<>()).poll();
			if (now != null) {
				features.get(new Feature(now.of(), now.feature())).now().remove(now);
				changes.add(changed(word(now), now.of(), elsewhere(old), elsewhere(now)));
			}
			return now != null;
		}));
	}

	private static List<Object> same(Fact fact) {
		return List.of(fact.of(), word(fact), fact.value());
	}

	private static String word(Fact fact) {
		return fact.feature().split(" ")[0];
	}

	private static Value elsewhere(Fact fact) {
		Value said = fact.said();
		return new Value((fact.feature().substring(word(fact).length()) + " " + said.written()).strip(),
				Message.of(FactChanges.class, "fact", Features.of(fact.feature()), said.shown()));
	}

	private void take(Both both, BiPredicate<Fact, Fact> together, List<Change> changes) {
		for (Iterator<Fact> all = both.old().iterator(); all.hasNext();) {
			Fact old = all.next();
			Optional<Fact> found = both.now().stream().filter(now -> together.test(old, now)).findFirst();
			found.ifPresent(now -> {
				all.remove();
				both.now().remove(now);
				if (changes != null) {
					changes.add(changed(now.feature(), now.of(), old.said(), now.said()));
				}
			});
		}
	}

	/** Where rounded figures would look the same, both are shown as they are written. */
	private Change changed(String feature, ChangeClass of, Value before, Value after) {
		boolean same = Stream.of(Locale.ENGLISH, Locale.JAPANESE).anyMatch(language -> before.shown().in(language).equals(after.shown().in(language)));
		return new Change(of, ChangeKind.CHANGED, subject.toString(), feature, Optional.of(same ? Value.of(before.written()) : before),
				Optional.of(same ? Value.of(after.written()) : after));
	}

	private Change change(Fact fact, ChangeKind kind, Optional<Value> before, Optional<Value> after) {
		return new Change(fact.of(), kind, subject.toString(), fact.feature(), before, after);
	}
}
