package org.sightline.workbench.report;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.workbench.Texts;
import org.sightline.workbench.folders.PlanFolder;

/** Asks where the report of the open plan goes, and has it written. */
public class ReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Optional<PlanFolder> open = PlanFolder.current();
		if (open.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), text("report.window"), text("report.nofolder"));
		} else if (PlatformUI.getWorkbench().saveAllEditors(true)) {
			ask(window, open.get()).ifPresent(file -> new ReportJob(open.get().path(), file, window.getShell().getDisplay()).schedule());
		}
		return null;
	}

	private static Optional<Path> ask(IWorkbenchWindow window, PlanFolder folder) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText(text("report.window"));
		dialog.setFilterExtensions(new String[] { "*.html" });
		dialog.setFilterPath(folder.path().getParent() == null ? folder.path().toString() : folder.path().getParent().toString());
		dialog.setFileName(folder.name() + ".html");
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static String text(String key) {
		return Texts.text(ReportHandler.class, key);
	}
}
