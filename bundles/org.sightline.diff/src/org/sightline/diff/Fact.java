package org.sightline.diff;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.findings.Message;

/**
 * Something that a plan says about a subject.
 *
 * @param of      what class of change it is if it changes
 * @param subject what it is about
 * @param block   the object that it belongs to
 * @param feature what is said of it, such as `baseline`
 * @param key     which of several facts of the same feature it is; empty where nothing tells them apart
 * @param value   in canonical form: equal values mean the same
 * @param words   how it is said, see {@link Written}
 * @param figures how its figures are read
 */
record Fact(ChangeClass of, Subject subject, EObject block, String feature, String key, String value, List<Object> words, InFigures figures) {

	/** What is said. */
	Value said() {
		Value written = Value.of(Written.of(words, value));
		return figures.of(this).map(shown -> new Value(written.written(), shown)).orElse(written);
	}

	/** What it is and what is said, in figures; empty where it has none. */
	Optional<Message> inFigures() {
		return figures.of(this).map(shown -> Message.of(Fact.class, "fact", Features.of(feature), shown));
	}
}
