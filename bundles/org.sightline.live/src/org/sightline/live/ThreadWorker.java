package org.sightline.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread that ends with the program. A task that fails is written to the log, and the next one is done all the same. */
public final class ThreadWorker implements Worker {

	private static final Logger LOG = System.getLogger(ThreadWorker.class.getName());

	private final String name;
	private final ScheduledThreadPoolExecutor executor;

	/** A thread that leaves the machine to those that people wait for. */
	public ThreadWorker(String name) {
		this(name, Thread.NORM_PRIORITY - 1);
	}

	/** @param priority as of {@link Thread} */
	public ThreadWorker(String name, int priority) {
		this.name = name;
		executor = new ScheduledThreadPoolExecutor(1, task -> {
			Thread thread = new Thread(task, "Sightline: " + name);
			thread.setDaemon(true);
			thread.setPriority(priority);
			return thread;
		});
	}

	@Override
	public void run(Runnable task) {
		after(Duration.ZERO, task);
	}

	@Override
	public void after(Duration pause, Runnable task) {
		try {
			executor.schedule(() -> safely(task), pause.toMillis(), TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			return; // stopped in the meantime: nobody waits for it any more
		}
	}

	private void safely(Runnable task) {
		try {
			task.run();
		} catch (RuntimeException | StackOverflowError e) {
			LOG.log(Level.ERROR, "Sightline: " + name, e);
		}
	}

	@Override
	public void stop(Runnable last) {
		executor.getQueue().clear();
		run(last);
		executor.shutdown();
	}

	/**
	 * Waits until it has stopped.
	 *
	 * @param most so long at most
	 * @return whether it has
	 */
	public boolean await(Duration most) {
		try {
			return executor.awaitTermination(most.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
