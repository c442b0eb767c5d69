package org.sightline.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

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
			both.now().forEach(now -> changes.add(change(now, ChangeKind.ADDED, Optional.empty(), Optional.of(now.written()))));
			both.old().forEach(old -> changes.add(change(old, ChangeKind.REMOVED, Optional.of(old.written()), Optional.empty())));
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
				changes.add(new Change(now.of(), ChangeKind.CHANGED, subject.toString(), word(now), Optional.of(rest(old)), Optional.of(rest(now))));
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

	private static String rest(Fact fact) {
		return (fact.feature().substring(word(fact).length()) + " " + fact.written()).strip();
	}

	private void take(Both both, BiPredicate<Fact, Fact> together, List<Change> changes) {
		for (Iterator<Fact> all = both.old().iterator(); all.hasNext();) {
			Fact old = all.next();
			Optional<Fact> found = both.now().stream().filter(now -> together.test(old, now)).findFirst();
			found.ifPresent(now -> {
				all.remove();
				both.now().remove(now);
				if (changes != null) {
					changes.add(change(now, ChangeKind.CHANGED, Optional.of(old.written()), Optional.of(now.written())));
				}
			});
		}
	}

	private Change change(Fact fact, ChangeKind kind, Optional<String> before, Optional<String> after) {
		return new Change(fact.of(), kind, subject.toString(), fact.feature(), before, after);
	}
}
