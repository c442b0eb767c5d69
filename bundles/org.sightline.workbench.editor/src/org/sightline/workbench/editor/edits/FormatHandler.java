package org.sightline.workbench.editor.edits;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.format.UnformattableException;
import org.sightline.workbench.editor.ActiveText;
import org.sightline.workbench.editor.OpenPlans;
import org.sightline.workbench.editor.Texts;

/** Gives a text its canonical layout. The work is done in the background; only what differs is replaced, so that the cursor stays with its words. */
public final class FormatHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		ActiveText.of(event).ifPresent(active -> {
			String before = active.text().document().get();
			OpenPlans.get().services().thenApplyAsync(services -> {
				try {
					String after = services.formatter().format(before);
					return (Runnable) () -> replace(active, before, after);
				} catch (UnformattableException e) {
					return (Runnable) () -> refuse(active.shell(), e.reason());
				}
			}).thenAccept(display::asyncExec);
		});
		return null;
	}

	private static void replace(ActiveText active, String before, String after) {
		if (!active.text().document().get().equals(before)) {
			return; // somebody went on writing
		}
		IStatus done = active.text().apply(Texts.of(FormatHandler.class, "format"), LineChanges.between(active.text().path(), before, after));
		if (!done.isOK()) {
			active.shell().getDisplay().beep();
		}
	}

	private static void refuse(Shell shell, Message reason) {
		MessageDialog.openInformation(shell, Texts.of(FormatHandler.class, "format"), Texts.of(reason));
	}
}
