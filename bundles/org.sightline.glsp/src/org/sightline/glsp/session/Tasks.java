package org.sightline.glsp.session;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

import org.eclipse.glsp.server.actions.ActionDispatcher;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/** Brings work to the diagram's thread, from any other one. */
@Singleton
final class Tasks {

	private final Provider<ActionDispatcher> dispatcher;
	private volatile boolean closed;

	@Inject
	Tasks(Provider<ActionDispatcher> dispatcher) {
		this.dispatcher = dispatcher;
	}

	/** Does something on the diagram's thread, soon; nothing where the diagram is closed. Never blocks: the queue may be full. */
	void later(Runnable task) {
		Executor pool = ForkJoinPool.commonPool();
		if (!closed) {
			pool.execute(() -> {
				if (!closed) {
					dispatcher.get().dispatch(new TaskAction(task));
				}
			});
		}
	}

	void close() {
		closed = true;
	}
}
