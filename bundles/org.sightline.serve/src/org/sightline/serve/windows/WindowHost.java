package org.sightline.serve.windows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.FolderSource;
import org.sightline.dsl.load.PlanSource;
import org.sightline.glsp.host.HistoryState;
import org.sightline.glsp.host.HostListener;
import org.sightline.glsp.host.Outcome;
import org.sightline.glsp.host.PlanHost;
import org.sightline.glsp.host.TextEdit;
import org.sightline.live.LivePlan;
import org.sightline.serve.store.RefusedException;
import org.sightline.serve.store.Saved;
import org.sightline.serve.store.Store;
import org.sightline.serve.talk.Talk;
import org.sightline.serve.text.ChangeSet;

import com.google.gson.JsonObject;

/** What the diagram of one window asks for, from the texts that all windows share. */
final class WindowHost implements PlanHost, Follower, AutoCloseable {

	private static final String DIAGRAM = "diagram";

	private final SharedPlan plan;
	private final LivePlan live;
	private final String window;
	private final List<HostListener> listeners = new CopyOnWriteArrayList<>();

	WindowHost(SharedPlan plan, String window) {
		this.plan = plan;
		this.window = window;
		live = plan.openLive();
		plan.followers().add(this);
	}

	@Override
	public LivePlan plan() {
		return live;
	}

	@Override
	public HistoryState history() {
		return plan.history();
	}

	@Override
	public Optional<String> text(String path) {
		Optional<String> here = Optional.ofNullable(plan.texts().get(path));
		return here.isPresent() ? here : new FolderSource(live.root()).read(path) instanceof PlanSource.Text text ? Optional.of(text.text()) : Optional.empty();
	}

	@Override
	public CompletableFuture<Outcome> apply(TextEdit edit) {
		return doing(store -> store.change(DIAGRAM, edit.label(), changes(store, edit)));
	}

	private static Map<String, ChangeSet> changes(Store store, TextEdit edit) throws RefusedException {
		Map<String, ChangeSet> all = new TreeMap<>();
		for (Map.Entry<String, String> before : edit.before().entrySet()) {
			String text = store.open(before.getKey()).text();
			if (!text.equals(before.getValue())) {
				throw new RefusedException(Message.of(WindowHost.class, "edit.moved"));
			}
			List<TextChange> changes = edit.changes().stream().filter(change -> change.file().equals(before.getKey())).toList();
			all.put(before.getKey(), ChangeSet.of(text.length(), changes));
		}
		return all;
	}

	@Override
	public CompletableFuture<Outcome> undo() {
		return doing(Store::undo);
	}

	@Override
	public CompletableFuture<Outcome> redo() {
		return doing(Store::redo);
	}

	@Override
	public CompletableFuture<Outcome> save() {
		return doing(store -> {
			Saved saved = plan.save(store.documents().keySet());
			if (!saved.problems().isEmpty()) {
				throw new RefusedException(saved.problems().get(0));
			}
		});
	}

	private interface Deed {
		void on(Store store) throws RefusedException;
	}

	private CompletableFuture<Outcome> doing(Deed deed) {
		CompletableFuture<Outcome> outcome = new CompletableFuture<>();
		plan.run(() -> {
			try {
				deed.on(plan.store());
				outcome.complete(Outcome.DONE);
			} catch (RefusedException e) {
				outcome.complete(Outcome.refused(e.reason()));
			} catch (RuntimeException e) {
				outcome.completeExceptionally(e);
				throw e;
			}
		});
		return outcome;
	}

	@Override
	public void show(Place place, boolean focus) {
		plan.run(() -> plan.windows().window(window).ifPresent(shown -> {
			JsonObject show = Talk.message("show");
			Tellings.place(place).entrySet().forEach(each -> show.add(each.getKey(), each.getValue()));
			show.addProperty("focus", focus);
			shown.tell(show);
		}));
	}

	@Override
	public Registration listen(HostListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public void changed() {
		listeners.forEach(HostListener::changed);
	}

	@Override
	public void cursor(String from, String path, int offset) {
		if (from.equals(window)) {
			listeners.forEach(listener -> listener.cursor(path, offset));
		}
	}

	/** Ends with the socket. */
	@Override
	public void close() {
		plan.followers().remove(this);
		live.close();
	}
}
