package org.sightline.glsp.session;

import org.eclipse.glsp.server.actions.Action;

/** Something that the diagram's thread has to do, in its turn. One that comes from a page does nothing. */
public final class TaskAction extends Action {

	private final transient Runnable task;

	/** Nothing. */
	public TaskAction() {
		this(() -> { });
	}

	TaskAction(Runnable task) {
		super("sightline:task");
		this.task = task;
	}

	void run() {
		task.run();
	}
}
