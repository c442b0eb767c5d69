package org.sightline.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.sightline.checks.Checker;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;

/** One plan on which editors and views work together: takes edits from any thread, reads and checks on its own. */
final class Desk {

	private static final Logger LOG = System.getLogger(Desk.class.getName());
	/** Looking for changes on disk takes at most one part in so many of the plan's thread. */
	private static final int SELDOM = 20;

	private final Path root;
	private final Optional<String> file;
	private final Pace pace;
	private final Worker worker;
	private final Reading reading;
	private final List<Consumer<LiveState>> listeners = new CopyOnWriteArrayList<>();
	private final Queue<Runnable> readers = new ConcurrentLinkedQueue<>();
	private final Map<String, String> unsaved = new TreeMap<>();
	private volatile long version = 1;
	private volatile boolean closed;
	private volatile LiveState state;
	private Optional<LiveModel> model = Optional.empty();

	Desk(PlanLoader loader, Path root, Optional<String> file, Pace pace, Worker worker) {
		this.root = root;
		this.file = file;
		this.pace = pace;
		this.worker = worker;
		reading = new Reading(loader, root, file);
		state = new LiveState(0, new PlanTexts(root, file, Map.of()), List.of(), false, Optional.empty());
		worker.run(() -> check(1));
		worker.after(pace.disk(), this::look);
	}

	Path root() {
		return root;
	}

	LiveState state() {
		return state;
	}

	List<Consumer<LiveState>> listeners() {
		return listeners;
	}

	/** Puts an unsaved text over a file; empty takes it away. */
	synchronized long edit(String path, Optional<String> text) {
		Optional<String> before = text.isPresent() ? Optional.ofNullable(unsaved.put(path, text.get())) : Optional.ofNullable(unsaved.remove(path));
		return before.equals(text) ? version : changed(pace.pause());
	}

	/** Puts unsaved texts over several files at once: nobody reads some of them without the others. */
	synchronized long edit(Map<String, String> texts) {
		boolean same = texts.entrySet().stream().allMatch(text -> text.getValue().equals(unsaved.get(text.getKey())));
		unsaved.putAll(texts);
		return same ? version : changed(pace.pause());
	}

	private synchronized Map<String, String> unsaved() {
		return new TreeMap<>(unsaved);
	}

	private synchronized long changed(Duration pause) {
		long now = version + 1;
		version = now;
		worker.after(pause, () -> check(now));
		return now;
	}

	/** Looks at the disk now. */
	void refresh() {
		worker.run(this::compareWithDisk);
	}

	private void look() {
		if (!closed) {
			long start = System.nanoTime();
			compareWithDisk();
			Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(SELDOM);
			worker.after(took.compareTo(pace.disk()) > 0 ? took : pace.disk(), this::look);
		}
	}

	private void compareWithDisk() {
		if (!closed && reading.differsFromDisk()) {
			changed(Duration.ZERO);
		}
	}

	<T> CompletableFuture<T> read(Function<LiveModel, T> reader) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		readers.add(() -> answer(reader, answer));
		worker.run(this::letRead);
		if (closed) {
			letRead(); // its thread does it no more
		}
		return answer;
	}

	private <T> void answer(Function<LiveModel, T> reader, CompletableFuture<T> answer) {
		if (closed) {
			answer.cancel(false);
		} else if (!answer.isDone()) {
			try {
				answer.complete(reader.apply(model()));
			} catch (RuntimeException | StackOverflowError e) {
				answer.completeExceptionally(e);
			}
		}
	}

	private void letRead() {
		for (Runnable reader = readers.poll(); reader != null; reader = readers.poll()) {
			reader.run();
		}
	}

	/** The plan with all edits that were made. */
	private LiveModel model() {
		long now = version;
		if (model.isEmpty() || model.get().version() != now) {
			model = Optional.empty();
			model = Optional.of(new LiveModel(now, reading.read(unsaved())));
		}
		return model.get();
	}

	/** Checks the plan, unless it was edited again since this was asked for. */
	private void check(long asked) {
		if (closed || asked != version) {
			return;
		}
		try {
			LiveModel checked = model();
			boolean nothing = checked.plan().files().isEmpty(); // rules would only complain of all that is missing
			publish(checked, nothing ? checked.plan().findings() : Checker.check(checked.analysis(), () -> between(asked)));
		} catch (CancellationException e) {
			letRead();
		} catch (RuntimeException | StackOverflowError e) {
			LOG.log(Level.ERROR, "Checking " + root, e);
			model = Optional.empty();
			publish(new LiveState(asked, reading.texts(unsaved()), List.of(reading.failed()), false, state.lastWhole()));
		}
	}

	/** Between two rules: an edit ends the check, readers go first. */
	private void between(long asked) {
		if (closed || asked != version) {
			throw new CancellationException();
		}
		letRead();
		if (asked != version) {
			throw new CancellationException(); // the model has changed with what was read
		}
	}

	private void publish(LiveModel checked, List<Finding> findings) {
		LoadedPlan plan = checked.plan();
		PlanTexts texts = new PlanTexts(root, file, Reading.texts(plan));
		boolean whole = checked.analysis().isWhole() && !plan.files().isEmpty();
		publish(new LiveState(checked.version(), texts, findings, whole, whole ? Optional.of(texts) : state.lastWhole()));
	}

	private void publish(LiveState now) {
		state = now;
		for (Consumer<LiveState> listener : listeners) {
			try {
				listener.accept(state);
			} catch (RuntimeException e) {
				LOG.log(Level.ERROR, "Telling about " + root, e); // the others are told all the same
			}
		}
	}

	void close() {
		closed = true;
		listeners.clear();
		worker.stop(this::letGo);
	}

	/** Readers that still wait are told that nothing comes. */
	private void letGo() {
		letRead();
		model = Optional.empty();
		reading.close();
	}
}
