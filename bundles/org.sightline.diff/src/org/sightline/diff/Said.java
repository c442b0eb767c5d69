package org.sightline.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.findings.Message;

/** What a plan says, by subject. */
final class Said {

	private final Map<Subject, List<Fact>> facts = new LinkedHashMap<>();
	private final Map<Subject, EObject> blocks = new LinkedHashMap<>();

	Said(FactReader reader) {
		reader.subjects().forEach((block, subject) -> {
			blocks.putIfAbsent(subject, block);
			facts.computeIfAbsent(subject, any -> new ArrayList<>());
		});
		reader.facts().forEach(fact -> facts.computeIfAbsent(fact.subject(), any -> new ArrayList<>()).add(fact));
	}

	Set<Subject> subjects() {
		return facts.keySet();
	}

	boolean has(Subject subject) {
		return subject.always() || facts.containsKey(subject);
	}

	List<Fact> facts(Subject subject) {
		return facts.getOrDefault(subject, List.of());
	}

	/** All that is said: its text, and for people what of it can be said in figures. */
	Value whole(Subject subject) {
		Value written = Value.of(Written.block(blocks.get(subject)));
		List<Object> figures = facts(subject).stream().<Object>flatMap(fact -> fact.inFigures().stream()).toList();
		return figures.isEmpty() ? written : new Value(written.written(), Message.of(Said.class, "value", figures));
	}

	ChangeClass weight(Subject subject) {
		return facts(subject).stream().anyMatch(fact -> fact.of() == ChangeClass.LOGIC) ? ChangeClass.LOGIC : otherwise(subject);
	}

	static ChangeClass otherwise(Subject subject) {
		return switch (subject.kind()) {
			case "hypothesis" -> ChangeClass.WORDING;
			case "agreement", "review" -> ChangeClass.RECORD;
			default -> ChangeClass.COMMITMENT;
		};
	}
}
