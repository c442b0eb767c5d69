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

	/** A name that no window had so far; for any thread. */
	String newName() {
		return "w" + visitors.incrementAndGet();
	}

	/** A window comes. */
	void enter(Window window) {
		windows.put(window.id(), window);
	}

	/** A window is one that was here before and lost its connection: it is called as before. */
	void comesBack(Window window, String name) {
		int number = name.matches("w[0-9]{1,9}") ? Integer.parseInt(name.substring(1)) : 0;
		if (number > 0 && number <= visitors.get()) {
			windows.remove(window.id());
			window.call(name);
			Optional.ofNullable(windows.put(name, window)).ifPresent(Window::end);
		}
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
