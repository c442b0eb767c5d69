package org.sightline.workbench.wizards;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.sightline.dsl.files.WholeFile;
import org.sightline.workbench.Texts;
import org.sightline.workbench.folders.OpenFolder;

/** Makes a plan and opens it. */
class NewPlanWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final NewPlanPage page = new NewPlanPage();

	NewPlanWizard(IWorkbenchWindow window) {
		this.window = window;
		setWindowTitle(Texts.text(NewPlanWizard.class, "new.window"));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		NewPlan plan = page.plan();
		try {
			plan.make(Locale.getDefault());
		} catch (IOException e) {
			page.setErrorMessage(Texts.text(NewPlanWizard.class, "new.failed", plan.target().toString(), WholeFile.reason(e)));
			return false;
		}
		window.getShell().getDisplay().asyncExec(() -> new OpenFolder(window).open(plan.target()));
		return true;
	}
}
