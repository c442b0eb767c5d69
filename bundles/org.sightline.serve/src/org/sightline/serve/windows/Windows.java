package org.sightline.serve.windows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The windows that are there, by name. On the plan's thread only, where nothing else is said. */
final class Windows {

	private final Map<String, Window> windows = new LinkedHashMap<>();
	private final AtomicInteger visitors = new AtomicInteger();

	/** A name for a window that has not said its own; for any thread. */
	String newName() {
		return "w" + visitors.incrementAndGet();
	}

	/** A window comes. */
	void enter(Window window) {
		windows.put(window.id(), window);
	}

	/**
	 * A window says what it is called: the same for as long as its page is open, whichever connection and whichever server it has, since
	 * it knows its own updates by that name. An earlier connection of the same window is ended.
	 */
	void calls(Window window, String name) {
		windows.remove(window.id());
		window.call(name);
		Optional.ofNullable(windows.put(name, window)).ifPresent(Window::end);
	}

	/** A window goes, unless another one has its name by now. */
	void leave(Window window) {
		windows.remove(window.id(), window);
	}

	/** The window of a name; empty where it is not there. */
	Optional<Window> window(String name) {
		return Optional.ofNullable(windows.get(name));
	}

	/** Tells every window that has said hello. */
	void tell(Consumer<Window> telling) {
		windows.values().stream().filter(window -> window.locale().isPresent()).toList().forEach(telling);
	}
}
