package org.sightline.glsp.session;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.glsp.server.actions.ActionDispatcher;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** Brings work to the diagram's thread, from any other one, in the order in which it comes. */
@Singleton
final class Tasks {

	private final Provider<ActionDispatcher> dispatcher;
	private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
	private final AtomicBoolean announced = new AtomicBoolean();
	private volatile boolean closed;

	@Inject
	Tasks(Provider<ActionDispatcher> dispatcher) {
		this.dispatcher = dispatcher;
	}

	/**
	 * Does something on the diagram's thread, soon; nothing where the diagram is closed. Never blocks: the dispatcher's queue may be
	 * full, and only a thread of the common pool waits for it then.
	 */
	void later(Runnable task) {
		waiting.add(task);
		if (!closed && announced.compareAndSet(false, true)) {
			ForkJoinPool.commonPool().execute(() -> {
				if (!closed) {
					dispatcher.get().dispatch(new TaskAction(this::work));
				}
			});
		}
	}

	private void work() {
		announced.set(false);
		for (Runnable task = waiting.poll(); task != null && !closed; task = waiting.poll()) {
			task.run();
		}
	}

	void close() {
		closed = true;
		waiting.clear();
	}
}
