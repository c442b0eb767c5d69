package org.sightline.serve.windows;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.sightline.glsp.host.HistoryState;
import org.sightline.live.LivePlan;
import org.sightline.live.LivePlans;
import org.sightline.live.LiveState;
import org.sightline.live.PlanHome;
import org.sightline.serve.http.Sockets;
import org.sightline.serve.store.Disk;
import org.sightline.serve.store.RefusedException;
import org.sightline.serve.store.Saved;
import org.sightline.serve.store.Store;

/**
 * One plan and all windows that show it. The texts are those of its {@link Store}, changed on one thread only ({@link #run}); the live
 * plan gets each of them, and what it finds in them goes to all windows.
 */
public final class SharedPlan implements AutoCloseable {

	private static final Duration DISK = Duration.ofMillis(500);
	/** Looking at the disk takes at most one part in so many of the time. */
	private static final int SELDOM = 20;

	private final Supplier<LivePlan> opening;
	private final LivePlan live;
	private final Optional<Locale> chosen;
	private final String session = Long.toHexString(new SecureRandom().nextLong());
	private final PlanThread thread = new PlanThread(this::passOn);
	private final Windows windows = new Windows();
	private final News news;
	private final Store store;
	private final Findings findings;
	private final WantedForecasts forecasts;
	private final List<Follower> followers = new CopyOnWriteArrayList<>();
	private volatile HistoryState history;

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
		news = new News(live, windows);
		store = new Store(new Disk(live.root()), readOnly, news, System::nanoTime);
		findings = new Findings(windows, new Frame(String.valueOf(live.root().getFileName()), Optional.empty()));
		forecasts = new WantedForecasts(plans.loader(), windows, findings, this::run);
		history = standing();
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

	/** The windows; on the plan's thread only. */
	Windows windows() {
		return windows;
	}

	/** What was found in the texts; on the plan's thread only. */
	Findings findings() {
		return findings;
	}

	/** What the plan comes to; on the plan's thread only. */
	WantedForecasts forecasts() {
		return forecasts;
	}

	/** Those who want to know what happens; for any thread. */
	List<Follower> followers() {
		return followers;
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

	/** The language to speak to a window. */
	Locale locale(String preferred) {
		return chosen.orElse(preferred.startsWith("ja") ? Locale.JAPANESE : Locale.ENGLISH);
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

	/** The texts of all documents, by path; for any thread. */
	public Map<String, String> texts() {
		return news.texts();
	}

	/** A window comes. */
	public Sockets.Listener enter(Sockets.Socket socket) {
		Window window = new Window(windows.newName(), socket, this);
		run(() -> windows.enter(window));
		return window;
	}

	/** Tells a window that comes what it needs to know. */
	void tellAbout(Window window) {
		news.tellAll(store, window);
		findings.tell(window);
		news.tellConflicts(store, window);
	}

	/** Says something when all that the task did has been told. */
	void then(Runnable telling) {
		news.then(telling);
	}

	/** Saves what is unsaved of some files, and tells all windows. */
	Saved save(Collection<String> files) throws RefusedException {
		Saved saved = store.save(files);
		news.saved(saved.files(), store.revision());
		return saved;
	}

	/** After each task: what it changed goes to the live plan at once and as a whole, and to the windows. */
	private void passOn() {
		boolean anything = news.isAny();
		if (news.hasTexts()) {
			findings.expect(live.edit(news.takeTexts()), store);
		}
		news.tell(store);
		history = standing();
		if (anything) {
			followers.forEach(Follower::changed);
		}
	}

	private HistoryState standing() {
		return new HistoryState(store.isReadOnly(), store.undoLabel().isPresent(), store.redoLabel().isPresent(), store.isDirty());
	}

	/** On the live plan's thread: it has looked at the texts. */
	private void checked(LiveState now) {
		live.read(Frame::of).whenComplete((found, gone) -> run(() -> {
			if (gone == null) {
				found.ifPresent(findings::called);
			}
			store.adopt(now.texts().texts().keySet());
			if (!news.hasTexts()) { // otherwise it looks at them, and this is told again
				findings.found(now);
				if (now.whole()) {
					forecasts.workOut();
				}
			}
		}));
	}

	/** Ends the work. What is unsaved is in the windows. */
	@Override
	public void close() {
		forecasts.close();
		thread.close();
		live.close();
	}
}
