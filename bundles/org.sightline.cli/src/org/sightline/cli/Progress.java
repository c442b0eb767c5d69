package org.sightline.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells a person at a terminal that work goes on, once it takes over a second; gone when the work is done. */
public final class Progress implements AutoCloseable {

	private final Sightline root;
	private final ScheduledExecutorService clock;
	private boolean shown;

	/** Starts to watch the time. */
	public Progress(Sightline root, String what) {
		this.root = root;
		clock = Executors.newSingleThreadScheduledExecutor(work -> {
			Thread thread = new Thread(work, "progress");
			thread.setDaemon(true);
			return thread;
		});
		if (root.around().terminal() && !root.quiet()) {
			clock.schedule(() -> show(what), 1, TimeUnit.SECONDS);
		}
	}

	private synchronized void show(String what) {
		if (!clock.isShutdown()) {
			root.around().err().print(what);
			root.around().err().flush();
			shown = true;
		}
	}

	@Override
	public synchronized void close() {
		clock.shutdownNow();
		if (shown) {
			root.around().err().print("\r\u001B[K");
			root.around().err().flush();
		}
	}
}
