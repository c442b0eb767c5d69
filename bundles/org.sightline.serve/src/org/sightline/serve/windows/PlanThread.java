package org.sightline.serve.windows;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one thread on which texts are changed and windows are told: so everything happens in one order, for everybody. */
final class PlanThread {

	private static final Logger LOG = System.getLogger(PlanThread.class.getName());

	private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
		Thread thread = new Thread(task, "Sightline: texts");
		thread.setDaemon(true);
		return thread;
	});
	private final Runnable afterwards;

	/** @param afterwards is run after each task */
	PlanThread(Runnable afterwards) {
		this.afterwards = afterwards;
	}

	/** Runs a task when those before it are done. */
	void run(Runnable task) {
		try {
			executor.execute(() -> safely(task));
		} catch (RejectedExecutionException e) {
			return; // the server has ended
		}
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
		after(next, () -> {
			long start = System.nanoTime();
			safely(task);
			Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(times);
			again(took.compareTo(pause) > 0 ? took : pause, pause, times, task);
		});
	}

	private void after(Duration pause, Runnable task) {
		try {
			executor.schedule(task, pause.toMillis(), TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			return; // the server has ended
		}
	}

	private void safely(Runnable task) {
		try {
			task.run();
			afterwards.run();
		} catch (RuntimeException e) {
			LOG.log(Level.ERROR, "Serving a plan", e); // the other windows go on
		}
	}

	/** Ends it when the task that it does is done. */
	void close() {
		executor.shutdownNow();
	}
}
