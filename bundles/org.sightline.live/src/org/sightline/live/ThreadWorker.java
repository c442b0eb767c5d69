package org.sightline.live;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread that ends with the program. */
final class ThreadWorker implements Worker {

	private final ScheduledThreadPoolExecutor executor;

	ThreadWorker(String name) {
		executor = new ScheduledThreadPoolExecutor(1, task -> {
			Thread thread = new Thread(task, "Sightline: " + name);
			thread.setDaemon(true);
			thread.setPriority(Thread.NORM_PRIORITY - 1);
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
			executor.schedule(task, pause.toMillis(), TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			return; // stopped in the meantime: nobody waits for it any more
		}
	}

	@Override
	public void stop(Runnable last) {
		executor.getQueue().clear();
		run(last);
		executor.shutdown();
	}
}
