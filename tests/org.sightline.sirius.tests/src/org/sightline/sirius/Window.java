package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The window in which a test runs: it goes on living while the test waits. */
final class Window {

	private static final long PATIENCE = 60_000; // milliseconds

	private Window() {
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Lets the window live until something is so; fails after a minute. */
	static void until(String what, BooleanSupplier so) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + PATIENCE;
		while (!so.getAsBoolean()) {
			assertTrue(System.currentTimeMillis() < end, "waited in vain: " + what);
			display.timerExec(20, () -> {
				// wakes the loop
			});
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	static void pause(int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		until("a pause", () -> System.currentTimeMillis() >= end);
	}

	/** Lets it live for a second, and then until nothing waits to be done. */
	static void rest() {
		pause(1000);
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + 5000;
		while (display.readAndDispatch() && System.currentTimeMillis() < end) {
			// one thing after the other
		}
	}

	/** What a message says that something shows; it is closed then. */
	static String said(Runnable shows) {
		Display display = Display.getCurrent();
		List<String> said = new ArrayList<>();
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			Stream.of(display.getShells()).filter(Window::isDialog).findFirst().ifPresentOrElse(dialog -> {
				said.add(String.join("\n", texts(dialog)));
				dialog.close();
			}, () -> display.timerExec(50, look[0]));
		};
		display.timerExec(50, look[0]);
		shows.run();
		until("a message", () -> !said.isEmpty());
		return said.get(0);
	}

	private static boolean isDialog(Shell shell) {
		return shell.isVisible() && shell.getParent() != null && shell.getText().length() > 0;
	}

	private static List<String> texts(Control control) {
		List<String> texts = new ArrayList<>();
		if (control instanceof Label label) {
			texts.add(label.getText());
		}
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(child -> texts.addAll(texts(child)));
		}
		return texts;
	}
}
