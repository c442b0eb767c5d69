package org.sightline.diff;

/**
 * What a fact is about. Two versions speak of the same thing where kind and name are the same.
 *
 * @param kind such as `metric`
 * @param name its name; empty where there is only one of the kind
 */
record Subject(String kind, String name) {

	/** What every plan has, if only without any facts: its frame, and what was observed. */
	boolean always() {
		return name.isEmpty();
	}

	@Override
	public String toString() {
		return name.isEmpty() ? kind : kind + " " + name;
	}
}
