package org.sightline.sirius.session;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sightline.dsl.findings.Message;

/** Says to people why something does not happen, or happens otherwise than they would expect. */
final class Refusals {

	private Refusals() {
	}

	/** Opens a message, as soon as the window is free; from any thread. */
	static void tell(Message reason) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> show(display, text(reason)));
	}

	/** One message at a time: who has tried twice need not read it twice. */
	private static void show(Display display, String reason) {
		String title = text(Message.of(Refusals.class, "title"));
		if (Stream.of(display.getShells()).noneMatch(shell -> shell.isVisible() && title.equals(shell.getText()))) {
			MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), title, reason);
		}
	}

	/** Cancelled rather than failed: people are told here, and nobody has to look into a log. */
	static IStatus status(Message reason) {
		return new Status(IStatus.CANCEL, Refusals.class, text(reason));
	}

	static String text(Message message) {
		return message.in(Locale.getDefault());
	}
}
