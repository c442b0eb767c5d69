package org.sightline.glsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.TextChange;
import org.sightline.glsp.host.HistoryState;
import org.sightline.glsp.host.HostListener;
import org.sightline.glsp.host.Outcome;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.host.TextEdit;
import org.sightline.live.LivePlan;
import org.sightline.live.LiveState;

/** The texts of a plan in a folder, with a history, as an editor would have them. */
final class TextHost implements PlanHost {

	private final LivePlan plan;
	private final Map<String, String> unsaved = new TreeMap<>();
	private final Deque<Map<String, String>> undo = new ArrayDeque<>();
	private final Deque<Map<String, String>> redo = new ArrayDeque<>();
	private final List<HostListener> listeners = new CopyOnWriteArrayList<>();
	private final BlockingQueue<Place> shownPlaces = new LinkedBlockingQueue<>();
	/** What was done, as the menu of undo would say it. */
	final List<String> labels = new CopyOnWriteArrayList<>();
	private boolean readOnly;

	/** Begins when the plan is checked for the first time, so that nothing changes by itself any more. */
	TextHost(LivePlan plan) {
		this.plan = plan;
		CompletableFuture<LiveState> checked = new CompletableFuture<>();
		plan.listen(checked::complete);
		if (plan.state().version() == 0) {
			checked.join();
		}
	}

	@Override
	public LivePlan plan() {
		return plan;
	}

	synchronized void readOnly(boolean only) {
		readOnly = only;
	}

	@Override
	public synchronized HistoryState history() {
		return new HistoryState(readOnly, !undo.isEmpty(), !redo.isEmpty(), !unsaved.isEmpty());
	}

	@Override
	public synchronized Optional<String> text(String path) {
		return Optional.ofNullable(unsaved.get(path)).or(() -> onDisk(path)).filter(text -> !text.isEmpty());
	}

	private Optional<String> onDisk(String path) {
		Path file = plan.root().resolve(path);
		try {
			return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Somebody types: the text of a file becomes another one. */
	void type(String path, String text) {
		apply(new TextEdit(Message.of(TextHost.class, "typing"), Map.of(path, text(path).orElse("")),
				List.of(new TextChange(path, 0, text(path).orElse("").length(), text)))).join();
	}

	@Override
	public CompletableFuture<Outcome> apply(TextEdit edit) {
		synchronized (this) {
			for (Map.Entry<String, String> before : edit.before().entrySet()) {
				if (!text(before.getKey()).orElse("").equals(before.getValue())) {
					return CompletableFuture.completedFuture(Outcome.refused(Message.of(TextHost.class, "moved")));
				}
			}
			undo.push(edit.before());
			redo.clear();
			labels.add(edit.label().key());
			take(edit.after());
		}
		listeners.forEach(HostListener::changed);
		return CompletableFuture.completedFuture(Outcome.DONE);
	}

	private void take(Map<String, String> texts) {
		texts.forEach((path, text) -> {
			unsaved.put(path, text);
			if (path.endsWith(".plan")) {
				plan.edit(path, text);
			}
		});
	}

	@Override
	public CompletableFuture<Outcome> undo() {
		return step(undo, redo);
	}

	@Override
	public CompletableFuture<Outcome> redo() {
		return step(redo, undo);
	}

	private CompletableFuture<Outcome> step(Deque<Map<String, String>> from, Deque<Map<String, String>> to) {
		synchronized (this) {
			Map<String, String> texts = from.pop();
			Map<String, String> now = new TreeMap<>();
			texts.keySet().forEach(path -> now.put(path, text(path).orElse("")));
			to.push(now);
			take(texts);
		}
		listeners.forEach(HostListener::changed);
		return CompletableFuture.completedFuture(Outcome.DONE);
	}

	@Override
	public CompletableFuture<Outcome> save() {
		synchronized (this) {
			unsaved.forEach((path, text) -> {
				try {
					Files.writeString(plan.root().resolve(path), text);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
			unsaved.clear();
		}
		listeners.forEach(HostListener::changed);
		return CompletableFuture.completedFuture(Outcome.DONE);
	}

	@Override
	public void show(Place place, boolean focus) {
		shownPlaces.add(place);
	}

	/** Waits for the next place that a picture wants to be shown in the text. */
	Place shown() {
		try {
			return Objects.requireNonNull(shownPlaces.poll(10, TimeUnit.SECONDS), "nothing is to be shown");
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	/** The cursor goes to where a text stands. */
	void goTo(String path, String word) {
		int offset = text(path).orElseThrow().indexOf(word);
		listeners.forEach(listener -> listener.cursor(path, offset));
	}

	@Override
	public Registration listen(HostListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** Who listens at the moment. */
	List<HostListener> listeners() {
		return new ArrayList<>(listeners);
	}
}
