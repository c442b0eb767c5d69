package org.sightline.workbench.views;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Works something out in the background and shows it. Of several wishes only the last one is shown. For the window's thread. */
public final class Background<T> {

	private final String name;
	private final Display display = Display.getCurrent();
	private final Consumer<T> show;
	private final Consumer<Exception> failed;
	private Job running;
	private long newest;

	/**
	 * @param name   what people see in the list of running tasks
	 * @param show   shows a result, on the window's thread
	 * @param failed is told why there is none, on the window's thread
	 */
	public Background(String name, Consumer<T> show, Consumer<Exception> failed) {
		this.name = name;
		this.show = show;
		this.failed = failed;
	}

	/** Begins anew; what was running is given up. */
	public void start(Callable<T> work) {
		stop();
		long wish = newest;
		running = Job.createSystem(name, (ICoreRunnable) monitor -> {
			try {
				T result = work.call();
				later(wish, () -> show.accept(result));
			} catch (CancellationException e) {
				return; // something newer is under way
			} catch (Exception e) {
				ILog.of(Background.class).warn(name, e);
				later(wish, () -> failed.accept(e));
			}
		});
		running.schedule();
	}

	/** Gives up what is running. */
	public void stop() {
		newest++;
		if (running != null) {
			running.cancel();
		}
	}

	private void later(long wish, Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (wish == newest) {
					task.run();
				}
			});
		}
	}
}
