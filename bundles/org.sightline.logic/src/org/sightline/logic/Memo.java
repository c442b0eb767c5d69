package org.sightline.logic;

import java.util.function.Supplier;

/** A value that is computed when it is first asked for. */
final class Memo<T> {

	private final Supplier<T> computation;
	private T value;

	Memo(Supplier<T> computation) {
		this.computation = computation;
	}

	synchronized T get() {
		if (value == null) {
			value = computation.get();
		}
		return value;
	}
}
