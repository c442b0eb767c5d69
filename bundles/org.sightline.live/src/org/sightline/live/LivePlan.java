package org.sightline.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A plan as one editor or view sees it. Several may have the same plan open, each through a `LivePlan` of its own; they
 * share its texts. Everything may be called from any thread and returns at once.
 */
public final class LivePlan implements AutoCloseable {

	private final Desk desk;
	private final Runnable release;
	private final List<Consumer<LiveState>> listening = new CopyOnWriteArrayList<>();
	private boolean closed;

	LivePlan(Desk desk, Runnable release) {
		this.desk = desk;
		this.release = release;
	}

	/** The plan's folder. */
	public Path root() {
		return desk.root();
	}

	/** Whether somebody else has the same plan open. */
	public boolean isSameAs(LivePlan other) {
		return desk == other.desk;
	}

	/** How the plan calls a file: the path from its folder, with `/`; empty where the file is not inside it. */
	public Optional<String> path(Path file) {
		Path whole = file.toAbsolutePath().normalize();
		return whole.startsWith(root()) ? Optional.of(root().relativize(whole).toString().replace('\\', '/')) : Optional.empty();
	}

	/** The newest state that was checked. */
	public LiveState state() {
		return desk.state();
	}

	/**
	 * Says what an editor shows of a file that is not, or not yet, saved. A file that is not on disk becomes part of a plan
	 * that is a folder.
	 *
	 * @param path the file, relative to the root, with `/`
	 * @return the plan's version with this text: a state of this version, or a higher one, is based on it
	 */
	public long edit(String path, String text) {
		return desk.edit(path, Optional.of(text));
	}

	/** Says the same of several files at once: nobody reads the text of one of them without those of the others. */
	public long edit(Map<String, String> texts) {
		return desk.edit(texts);
	}

	/** Says that a file is no longer edited: what is on disk counts again. */
	public long discard(String path) {
		return desk.edit(path, Optional.empty());
	}

	/** Looks for changed files now, rather than within a few seconds. */
	public void refresh() {
		desk.refresh();
	}

	/**
	 * Reads the model, with all edits made before, on the plan's thread.
	 *
	 * @param reader quick, and lets nothing of the model out
	 * @return what it returned; cancelled if the plan is closed before
	 */
	public <T> CompletableFuture<T> read(Function<LiveModel, T> reader) {
		return desk.read(reader);
	}

	/** Tells, on the plan's thread, about every state from now on until this is closed. A listener has to be quick. */
	public void listen(Consumer<LiveState> listener) {
		listening.add(listener);
		desk.listeners().add(listener);
	}

	/** Tells a listener no more. */
	public void ignore(Consumer<LiveState> listener) {
		listening.remove(listener);
		desk.listeners().remove(listener);
	}

	/** Ends the work on the plan; the last one to do so ends its thread, and unsaved texts are forgotten. */
	@Override
	public synchronized void close() {
		if (!closed) {
			closed = true;
			listening.forEach(desk.listeners()::remove);
			listening.clear();
			release.run();
		}
	}
}
