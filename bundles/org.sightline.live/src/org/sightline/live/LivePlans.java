package org.sightline.live;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.sightline.dsl.load.PlanLoader;

/** The plans that somebody works on: who opens one that is open already gets the same. */
public final class LivePlans implements AutoCloseable {

	private static final class Shared {
		private final Desk desk;
		private int users;

		private Shared(Desk desk) {
			this.desk = desk;
		}
	}

	private final PlanLoader loader;
	private final Pace pace;
	private final Function<String, Worker> workers;
	private final Map<PlanHome, Shared> open = new HashMap<>();

	/** Plans at the usual pace, each on a thread of its own. */
	public LivePlans(PlanLoader loader) {
		this(loader, Pace.USUAL);
	}

	/** Plans at another pace, each on a thread of its own. */
	public LivePlans(PlanLoader loader, Pace pace) {
		this(loader, pace, ThreadWorker::new);
	}

	/**
	 * Plans at another pace or on other threads.
	 *
	 * @param workers makes the thread of a plan, given its name
	 */
	public LivePlans(PlanLoader loader, Pace pace, Function<String, Worker> workers) {
		this.loader = loader;
		this.pace = pace;
		this.workers = workers;
	}

	/** The loader that reads the plans. */
	public PlanLoader loader() {
		return loader;
	}

	/** Opens a plan, which is then read and checked in the background; to be closed by the caller. */
	public synchronized LivePlan open(PlanHome home) {
		Shared shared = open.computeIfAbsent(home, any -> new Shared(
				new Desk(loader, home.root(), home.file(), pace, workers.apply(home.root().getFileName() + home.file().map(file -> "/" + file).orElse("")))));
		shared.users++;
		return new LivePlan(shared.desk, () -> release(home, shared));
	}

	/** Opens the plan that is a folder, or a file with its imports. */
	public LivePlan open(Path fileOrFolder) {
		return open(PlanHome.at(fileOrFolder));
	}

	private synchronized void release(PlanHome home, Shared shared) {
		shared.users--;
		if (shared.users == 0 && open.remove(home, shared)) {
			shared.desk.close();
		}
	}

	/** Closes all plans, whoever uses them. */
	@Override
	public synchronized void close() {
		open.values().forEach(shared -> shared.desk.close());
		open.clear();
	}
}
