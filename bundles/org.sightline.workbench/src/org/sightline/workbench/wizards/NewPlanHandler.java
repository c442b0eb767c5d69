package org.sightline.workbench.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the wizard for a new plan. */
public class NewPlanHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		show(HandlerUtil.getActiveWorkbenchWindow(event));
		return null;
	}

	/** Shows it in front of a window. */
	public static void show(IWorkbenchWindow window) {
		WizardDialog dialog = new WizardDialog(window.getShell(), new NewPlanWizard(window));
		dialog.setPageSize(560, 300);
		dialog.open();
	}
}
