package org.sightline.serve.revisions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sightline.live.ThreadWorker;
import org.sightline.serve.http.Sockets;

import com.google.gson.JsonObject;

/** The sockets of windows that show two versions. What is told is worked out once for each language. */
public final class RevisionSockets implements Sockets, AutoCloseable {

	private final Revision before;
	private final Revision after;
	private final Optional<Locale> chosen;
	private final Map<Locale, JsonObject> told = new HashMap<>();
	private final ThreadWorker worker = new ThreadWorker("versions");

	/** @param chosen the language of all texts; empty: each window's own */
	public RevisionSockets(Revision before, Revision after, Optional<Locale> chosen) {
		this.before = before;
		this.after = after;
		this.chosen = chosen;
	}

	@Override
	public boolean answers(String path) {
		return path.equals("/plan");
	}

	@Override
	public Optional<Listener> open(String path, Map<String, String> query, Socket socket) {
		return Optional.of(new RevisionWindow(this, socket));
	}

	/** Does something after what was asked for before. */
	void run(Runnable task) {
		worker.run(task);
	}

	/** The comparison in a language. */
	JsonObject comparison(Locale locale) {
		return told.computeIfAbsent(locale, any -> RevisionTelling.of(before, after, locale)).deepCopy();
	}

	Locale locale(String preferred) {
		return chosen.orElse(preferred.startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH);
	}

	Revision after() {
		return after;
	}

	@Override
	public void close() {
		worker.stop(() -> { });
	}
}
