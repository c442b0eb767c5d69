package org.sightline.design;

import java.util.function.Supplier;

/** A value worked out when it is first asked for, once, by whichever thread comes first. */
final class Lazy<T> {

	private final Supplier<T> source;
	private T value;

	Lazy(Supplier<T> source) {
		this.source = source;
	}

	synchronized T get() {
		if (value == null) {
			value = source.get();
		}
		return value;
	}
}
