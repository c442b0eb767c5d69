package org.sightline.diff;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

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
 */
record Fact(ChangeClass of, Subject subject, EObject block, String feature, String key, String value, List<Object> words) {

	/** As the language writes it. */
	String written() {
		return Written.of(words, value);
	}
}
