package org.sightline.workbench.views.picture;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws pictures in the background, so that the window never waits. Of several wishes for a part the last one counts. */
final class TilePainter implements AutoCloseable {

	private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "Sightline picture");
		thread.setDaemon(true);
		return thread;
	});
	private final AtomicLong newest = new AtomicLong();

	/** Draws a part of a picture at a scale, and hands it over on the painter's thread. */
	void paint(Drawing drawing, Rectangle part, double scale, RGB paper, Consumer<ImageData> done) {
		long wish = newest.incrementAndGet();
		later(() -> {
			if (newest.get() == wish) {
				done.accept(drawing.draw(part.x, part.y, part.width, part.height, scale, paper));
			}
		});
	}

	/** Draws all of a picture, small, and hands it over on the painter's thread. */
	void paintSmall(Drawing drawing, int width, int height, RGB paper, Consumer<ImageData> done) {
		later(() -> done.accept(drawing.draw(0, 0, width, height, width / drawing.width(), paper)));
	}

	private void later(Runnable task) {
		try {
			thread.execute(task);
		} catch (RejectedExecutionException e) {
			return; // the window is closing
		}
	}

	@Override
	public void close() {
		newest.incrementAndGet();
		thread.shutdown();
	}
}
