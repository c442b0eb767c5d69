package org.sightline.workbench.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.workbench.Texts;
import org.sightline.workbench.folders.PlanFolder;

/** Reads the open plan and shows the wizard that imports observations into it. */
public class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		show(HandlerUtil.getActiveWorkbenchWindow(event), Optional.empty());
		return null;
	}

	/** Shows it in front of a window, with a file chosen already or not. */
	public static void show(IWorkbenchWindow window, Optional<Path> csv) {
		Optional<PlanFolder> open = PlanFolder.current();
		if (open.isEmpty()) {
			say(window, Texts.text(ImportHandler.class, "import.nofolder"));
			return;
		}
		if (!PlatformUI.getWorkbench().saveAllEditors(true)) {
			return;
		}
		LoadedPlan[] plan = new LoadedPlan[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					plan[0] = new PlanLoader().load(open.get().path());
				} catch (PlanUnreadableException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			say(window, e.getCause() instanceof PlanUnreadableException unreadable ? unreadable.reason().in(Locale.getDefault()) : String.valueOf(e.getCause()));
			return;
		} catch (InterruptedException e) {
			return;
		}
		WizardDialog dialog = new WizardDialog(window.getShell(), new ImportWizard(window, plan[0], csv));
		dialog.setPageSize(760, 420);
		dialog.open();
	}

	private static void say(IWorkbenchWindow window, String text) {
		MessageDialog.openInformation(window.getShell(), Texts.text(ImportHandler.class, "import.window"), text);
	}
}
