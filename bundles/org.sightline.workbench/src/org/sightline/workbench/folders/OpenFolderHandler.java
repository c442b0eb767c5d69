package org.sightline.workbench.folders;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.workbench.Texts;

/** Asks for a folder and opens it. */
public class OpenFolderHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ask(HandlerUtil.getActiveWorkbenchWindow(event));
		return null;
	}

	/** Asks in a window. */
	public static void ask(IWorkbenchWindow window) {
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Texts.text(OpenFolderHandler.class, "folder.title"));
		dialog.setMessage(Texts.text(OpenFolderHandler.class, "folder.message"));
		PlanFolder.current().ifPresent(open -> dialog.setFilterPath(open.path().toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			new OpenFolder(window).open(Path.of(chosen));
		}
	}
}
