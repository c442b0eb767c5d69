package org.sightline.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sightline.workbench.files.Drafts;
import org.sightline.workbench.files.RecoveryDialog;
import org.sightline.workbench.folders.Handover;
import org.sightline.workbench.folders.OpenFolder;
import org.sightline.workbench.folders.PlanFolder;
import org.sightline.workbench.welcome.WelcomePage;

/** What the user sees first: the folder asked for, or the one of last time, or the welcome page; and texts that were never saved. */
class FirstSteps {

	private final Drafts drafts;

	FirstSteps(Drafts drafts) {
		this.drafts = drafts;
	}

	void begin(Optional<Path> given) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		given.filter(Files::exists).ifPresentOrElse(path -> new OpenFolder(window).open(path), () -> lastTime(window.getActivePage()));
		Handover.watch(path -> {
			new OpenFolder(window).open(path);
			window.getShell().forceActive();
		});
		window.getShell().getDisplay().asyncExec(() -> RecoveryDialog.offer(window, drafts));
	}

	private void lastTime(IWorkbenchPage page) {
		if (PlanFolder.current().isEmpty()) {
			WelcomePage.show(page);
		} else {
			PlanFolder.refresh();
		}
	}
}
