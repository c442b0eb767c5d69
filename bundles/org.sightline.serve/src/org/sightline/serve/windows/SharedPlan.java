package org.sightline.serve.windows;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.sightline.glsp.host.HistoryState;
import org.sightline.live.LivePlan;
import org.sightline.live.LivePlans;
import org.sightline.live.LiveState;
import org.sightline.live.PlanHome;
import org.sightline.live.PlanTexts;
import org.sightline.serve.forecast.Forecasts.Wanted;
import org.sightline.serve.forecast.Forecasts;
import org.sightline.serve.http.Sockets;
import org.sightline.serve.store.Conflict;
import org.sightline.serve.store.Disk;
import org.sightline.serve.store.Document;
import org.sightline.serve.store.Kind;
import org.sightline.serve.store.RefusedException;
import org.sightline.serve.store.Saved;
import org.sightline.serve.store.Store;
import org.sightline.serve.store.StoreListener;
import org.sightline.serve.talk.Talk;
import org.sightline.serve.text.Update;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * One plan and all windows that show it. The texts are those of its {@link Store}, changed on one thread only ({@link #run}); the live
 * plan gets each of them, and what it finds in them goes to all windows.
 */
public final class SharedPlan implements AutoCloseable {

	private static final Duration DISK = Duration.ofMillis(500);
	/** Looking at the disk takes at most one part in so many of the time. */
	private static final int SELDOM = 20;
	private static final int CHECKPOINTS = 200;

	private final Supplier<LivePlan> opening;
	private final LivePlan live;
	private final Optional<Locale> chosen;
	private final PlanThread thread = new PlanThread(this::tellAll);
	private final Store store;
	private final String session = Long.toHexString(new SecureRandom().nextLong());
	private final Map<String, Window> windows = new LinkedHashMap<>();
	private final Map<String, String> texts = new ConcurrentHashMap<>();
	private final Map<String, String> changed = new TreeMap<>();
	private final List<Runnable> outbox = new ArrayList<>();
	private final List<Runnable> waiting = new ArrayList<>();
	private final TreeMap<Long, Checkpoint> checkpoints = new TreeMap<>();
	private final List<Follower> followers = new CopyOnWriteArrayList<>();
	private final AtomicInteger visitors = new AtomicInteger();
	private volatile HistoryState history;
	private boolean listed;
	private boolean stepped;
	private Frame frame;
	private Optional<LiveState> state = Optional.empty();
	private final Forecasts forecasts;
	private final Map<Locale, JsonObject> forecast = new HashMap<>();

	/**
	 * Begins to work on a plan.
	 *
	 * @param plans    where it is opened
	 * @param home     the plan
	 * @param readOnly whether nobody may change it
	 * @param chosen   the language of all texts; empty: each window's own
	 */
	public SharedPlan(LivePlans plans, PlanHome home, boolean readOnly, Optional<Locale> chosen) {
		opening = () -> plans.open(home);
		live = opening.get();
		this.chosen = chosen;
		frame = new Frame(String.valueOf(live.root().getFileName()), Optional.empty());
		store = new Store(new Disk(live.root()), readOnly, new Listener(), System::nanoTime);
		history = standing();
		forecasts = new Forecasts(plans.loader(), (locale, telling) -> run(() -> forecast(locale, telling)));
		live.listen(this::checked);
		LiveState before = live.state();
		if (before.version() > 0) { // a small plan is read before anybody listens
			checked(before);
		}
		thread.every(DISK, SELDOM, store::look);
	}

	/** Does something with the texts and windows, when what was asked for before is done. */
	void run(Runnable task) {
		thread.run(task);
	}

	/** The texts; on the plan's thread only. */
	Store store() {
		return store;
	}

	/** The plan, which has all texts. */
	LivePlan live() {
		return live;
	}

	/** The plan once more, for somebody who closes it. */
	LivePlan openLive() {
		return opening.get();
	}

	/** The language of all texts; empty: each window's own. */
	Optional<Locale> chosen() {
		return chosen;
	}

	/** How the texts stand; for any thread. */
	HistoryState history() {
		return history;
	}

	/** Whether there is something to save; for any thread. */
	public boolean isUnsaved() {
		return history.dirty();
	}

	/** Tells one server from the next, for windows that outlive it. */
	String session() {
		return session;
	}

	/** What the plan calls itself. */
	Frame frame() {
		return frame;
	}

	/** The language to speak to a window. */
	Locale locale(String preferred) {
		return chosen.orElse(preferred.startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH);
	}

	/** The texts of all documents, by path; for any thread. */
	public Map<String, String> texts() {
		return texts;
	}

	/** Where the language server finds a file. */
	String uri(String path) {
		return live.root().resolve(path).toUri().toString();
	}

	/** A window comes. */
	public Sockets.Listener enter(Sockets.Socket socket) {
		Window window = new Window("w" + visitors.incrementAndGet(), socket, this);
		run(() -> windows.put(window.id(), window));
		return window;
	}

	/** Does something as soon as the plan was read for the first time. */
	void whenRead(Runnable task) {
		if (state.isPresent()) {
			task.run();
		} else {
			waiting.add(task);
		}
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

	void leave(Window window) {
		windows.remove(window.id(), window);
	}

	/** A window that is there. */
	Optional<Window> window(String id) {
		return Optional.ofNullable(windows.get(id));
	}

	/** Is told on the plan's thread what happens, until it is taken away. */
	interface Follower {

		/** A text or the history has changed, or files were saved. */
		void changed();

		/** A window's cursor has moved. */
		void cursor(String window, String path, int offset);
	}

	List<Follower> followers() {
		return followers;
	}

	/** Tells every window that has said hello. */
	void tell(Consumer<Window> telling) {
		windows.values().stream().filter(window -> window.locale().isPresent()).toList().forEach(telling);
	}

	/** What a window that comes needs to know. */
	void tellAbout(Window window) {
		Locale locale = window.locale().orElseThrow();
		window.tell(documents());
		window.tell(Tellings.history(store.undoLabel(), store.redoLabel(), locale));
		state.ifPresent(known -> window.tell(telling(known, locale)));
		store.documents().values().forEach(document -> document.conflict().ifPresent(conflict -> window.tell(Tellings.conflict(document, conflict))));
	}

	private JsonObject documents() {
		JsonObject json = Talk.message("documents");
		json.addProperty("revision", store.revision());
		JsonArray all = new JsonArray();
		new TreeMap<>(store.documents()).values().forEach(document -> all.add(Tellings.document(document, uri(document.path()))));
		json.add("documents", all);
		return json;
	}

	/** After each task: what it changed goes to the live plan at once and as a whole, and to the windows. */
	private void tellAll() {
		boolean anything = !changed.isEmpty() || listed || stepped;
		if (!changed.isEmpty()) {
			Map<String, Integer> versions = new TreeMap<>();
			store.documents().forEach((path, document) -> versions.put(path, document.version()));
			checkpoints.put(live.edit(changed), new Checkpoint(store.revision(), versions));
			changed.clear();
			if (checkpoints.size() > CHECKPOINTS) {
				checkpoints.pollFirstEntry();
			}
		}
		List.copyOf(outbox).forEach(Runnable::run); // only now, since who is told may ask the language server about it
		outbox.clear();
		if (listed) {
			listed = false;
			JsonObject documents = documents();
			tell(window -> window.tell(documents));
		}
		if (stepped) {
			stepped = false;
			tell(window -> window.tell(Tellings.history(store.undoLabel(), store.redoLabel(), window.locale().orElseThrow())));
		}
		history = standing();
		if (anything) {
			followers.forEach(Follower::changed);
		}
	}

	private HistoryState standing() {
		return new HistoryState(store.isReadOnly(), store.undoLabel().isPresent(), store.redoLabel().isPresent(), store.isDirty());
	}

	/** Saves what is unsaved of some files, and tells all windows. */
	Saved save(Collection<String> files) throws RefusedException {
		Saved saved = store.save(files);
		JsonObject told = Talk.message("saved");
		told.add("files", Tellings.texts(saved.files()));
		told.addProperty("revision", store.revision());
		outbox.add(() -> tell(window -> window.tell(told)));
		return saved;
	}

	/** On the live plan's thread: it has looked at the texts. */
	private void checked(LiveState now) {
		live.read(Frame::of).whenComplete((found, gone) -> run(() -> {
			frame = gone == null ? found.orElse(frame) : frame;
			store.adopt(now.texts().texts().keySet());
			if (changed.isEmpty()) { // otherwise it looks at them, and this is told again
				state = Optional.of(now);
				waiting.forEach(Runnable::run);
				waiting.clear();
				tell(window -> window.tell(telling(now, window.locale().orElseThrow())));
				if (now.whole()) {
					forecast();
				}
			}
		}));
	}

	/** Has the forecast worked out that windows want; while the text has errors of syntax, of the texts before. */
	void forecast() {
		Set<Locale> wanted = windows.values().stream().filter(Window::forecasts).flatMap(window -> window.locale().stream()).collect(Collectors.toSet());
		Optional<PlanTexts> whole = state.flatMap(LiveState::lastWhole);
		if (!wanted.isEmpty() && whole.isPresent()) {
			forecasts.want(new Wanted(whole.get(), checkpoint(state.orElseThrow()).revision(), wanted));
		}
	}

	/** What was worked out last, in a language; empty where that never was. */
	Optional<JsonObject> forecast(Locale locale) {
		return Optional.ofNullable(forecast.get(locale));
	}

	private void forecast(Locale locale, JsonObject telling) {
		forecast.put(locale, telling);
		tell(window -> {
			if (window.forecasts() && window.locale().equals(Optional.of(locale))) {
				window.tell(telling);
			}
		});
	}

	/** What was found in the plan, in a language. */
	private JsonObject telling(LiveState known, Locale locale) {
		return Tellings.state(known, frame.title(), checkpoint(known), locale);
	}

	private Checkpoint checkpoint(LiveState known) {
		return Optional.ofNullable(checkpoints.floorEntry(known.version())).map(Map.Entry::getValue).orElse(new Checkpoint(0, Map.of()));
	}

	/** Ends the work. What is unsaved is in the windows. */
	@Override
	public void close() {
		forecasts.close();
		thread.close();
		live.close();
	}

	/** Passes on what happens in the store. */
	private final class Listener implements StoreListener {

		@Override
		public void updated(Document document, int version, List<Update> updates) {
			keep(document);
			JsonObject json = Talk.message("updates");
			json.addProperty("revision", store.revision());
			json.addProperty("file", document.path());
			json.addProperty("version", version);
			json.add("updates", Tellings.updates(updates));
			outbox.add(() -> tell(window -> {
				if (window.open().contains(document.path())) {
					window.tell(json);
				}
			}));
		}

		private void keep(Document document) {
			texts.put(document.path(), document.text());
			if (document.kind() != Kind.POSITIONS) {
				changed.put(document.path(), document.text());
			}
		}

		@Override
		public void added(Document document) {
			keep(document);
		}

		@Override
		public void removed(Document document) {
			texts.remove(document.path());
			changed.remove(document.path());
			live.discard(document.path());
			tell(window -> window.open().remove(document.path()));
		}

		@Override
		public void listed() {
			listed = true;
		}

		@Override
		public void stepped() {
			stepped = true;
		}

		@Override
		public void conflict(Document document) {
			Conflict conflict = document.conflict().orElseThrow();
			tell(window -> window.tell(Tellings.conflict(document, conflict)));
		}

		@Override
		public void resolved(Document document) {
			JsonObject json = Talk.message("resolved");
			json.addProperty("file", document.path());
			tell(window -> window.tell(json));
		}
	}
}
