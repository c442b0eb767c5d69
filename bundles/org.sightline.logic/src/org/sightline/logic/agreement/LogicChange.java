package org.sightline.logic.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A difference between two causal logics.
 *
 * @param element such as `metric leads`
 * @param feature such as `baseline`
 * @param before  what the first one says; empty where it says nothing
 * @param after   what the second one says; empty where it says nothing
 */
public record LogicChange(String element, String feature, Optional<String> before, Optional<String> after) {

	private record Subject(String element, String feature) {
	}

	/** All differences, in the order of the canonical form. */
	public static List<LogicChange> between(CausalLogic before, CausalLogic after) {
		Map<Subject, List<String>> gone = values(before);
		Map<Subject, List<String>> come = values(after);
		Map<Subject, List<String>> subjects = values(new CausalLogic(
				Stream.concat(before.statements().stream(), after.statements().stream()).toList()));
		List<LogicChange> changes = new ArrayList<>();
		subjects.keySet().forEach(subject -> {
			List<String> old = new ArrayList<>(gone.getOrDefault(subject, List.of()));
			List<String> now = new ArrayList<>(come.getOrDefault(subject, List.of()));
			gone.getOrDefault(subject, List.of()).stream().filter(now::remove).forEach(old::remove);
			for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
				changes.add(new LogicChange(subject.element(), subject.feature(), at(old, i), at(now, i)));
			}
		});
		return changes;
	}

	private static Map<Subject, List<String>> values(CausalLogic logic) {
		Map<Subject, List<String>> values = new LinkedHashMap<>();
		logic.statements().forEach(statement -> values
				.computeIfAbsent(new Subject(statement.element(), statement.feature()), any -> new ArrayList<>()).add(statement.value()));
		return values;
	}

	private static Optional<String> at(List<String> values, int index) {
		return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
	}
}
