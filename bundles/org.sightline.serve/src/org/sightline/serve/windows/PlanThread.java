package org.sightline.serve.windows;

import java.time.Duration;

import org.sightline.live.ThreadWorker;

/** The one thread on which texts are changed and windows are told: so everything happens in one order, for everybody. */
final class PlanThread {

	/** A save that has begun is done to its end: half a file would be the worst of all. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final ThreadWorker worker = new ThreadWorker("texts", Thread.NORM_PRIORITY);
	private final Runnable afterwards;

	/** @param afterwards is run after each task, also one that failed */
	PlanThread(Runnable afterwards) {
		this.afterwards = afterwards;
	}

	/** Runs a task when those before it are done. */
	void run(Runnable task) {
		worker.run(() -> complete(task));
	}

	/**
	 * Runs a task again and again.
	 *
	 * @param pause in between, at least
	 * @param times the pause is at least so many times as long as the task took
	 */
	void every(Duration pause, int times, Runnable task) {
		again(pause, pause, times, task);
	}

	private void again(Duration next, Duration pause, int times, Runnable task) {
		worker.after(next, () -> {
			long start = System.nanoTime();
			try {
				complete(task);
			} finally {
				Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(times);
				again(took.compareTo(pause) > 0 ? took : pause, pause, times, task);
			}
		});
	}

	private void complete(Runnable task) {
		try {
			task.run();
		} finally {
			afterwards.run();
		}
	}

	/** Ends it when the task that it does is done; what waits is not done any more. */
	void close() {
		worker.stop(() -> { });
		worker.await(PATIENCE);
	}
}
