package org.sightline.workbench.views.picture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Moves a picture with the pointer, and tells clicks from movements. */
final class Dragging {

	/** A hand that clicks moves the pointer so far, in points. */
	private static final int STILL = 4;

	private final PictureCanvas canvas;
	private boolean down;
	private boolean moved;
	private boolean inOverview;
	private int x;
	private int y;

	Dragging(PictureCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::release);
		canvas.addListener(SWT.MouseDoubleClick, event -> canvas.click(event.x, event.y, true));
	}

	private void press(Event event) {
		canvas.setFocus();
		if (event.button == 1 || event.button == 2) {
			down = true;
			moved = false;
			x = event.x;
			y = event.y;
			inOverview = canvas.overview(event.x, event.y);
		}
	}

	private void move(Event event) {
		if (!down) {
			canvas.hover(event.x, event.y);
		} else if (inOverview) {
			canvas.overview(event.x, event.y);
		} else if (moved || Math.abs(event.x - x) > STILL || Math.abs(event.y - y) > STILL) {
			moved = true;
			canvas.move(x - event.x, y - event.y);
			x = event.x;
			y = event.y;
		}
	}

	private void release(Event event) {
		if (down && !moved && !inOverview && event.button == 1) {
			canvas.click(event.x, event.y, false);
		}
		down = false;
	}
}
