package org.sightline.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A picture in the middle of the screen until the window is there. */
class Splash {

	private final Shell shell;
	private final Image image;

	Splash(Display display) {
		image = SharedImages.icon("splash.png").createImage(display);
		shell = new Shell(display, SWT.NO_TRIM);
		Rectangle size = image.getBounds();
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2, size.width, size.height);
		shell.addListener(SWT.Paint, event -> event.gc.drawImage(image, 0, 0));
		shell.open();
		while (display.readAndDispatch()) { // so that it is painted before the work begins
		}
	}

	void close() {
		shell.dispose();
		image.dispose();
	}
}
