package org.sightline.workbench.welcome;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.sightline.workbench.Texts;
import org.sightline.workbench.folders.OpenFolder;
import org.sightline.workbench.folders.OpenFolderHandler;
import org.sightline.workbench.folders.PlanFolder;
import org.sightline.workbench.folders.Recent;
import org.sightline.workbench.wizards.NewPlanHandler;

/** The first page: what Sightline is for, and the ways to begin. */
public class WelcomePage extends EditorPart {

	static final String ID = "org.sightline.workbench.welcome";
	private Composite control;

	/** Shows the page; alone, where there is nothing else to see yet. */
	public static void show(IWorkbenchPage page) {
		try {
			IEditorPart welcome = page.openEditor(new WelcomeInput(), ID);
			if (PlanFolder.current().isEmpty()) {
				page.setPartState(page.getReference(welcome), IWorkbenchPage.STATE_MAXIMIZED);
			}
		} catch (PartInitException e) {
			Platform.getLog(WelcomePage.class).log(e.getStatus());
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		IWorkbenchWindow window = getSite().getWorkbenchWindow();
		Sheet sheet = new Sheet(parent);
		control = sheet.control();
		sheet.head(text("welcome.title"), text("welcome.line"));
		sheet.way(text("welcome.example"), text("welcome.example.about"), () -> new Example().open(window));
		sheet.way(text("welcome.new"), text("welcome.new.about"), () -> NewPlanHandler.show(window));
		sheet.way(text("welcome.folder"), text("welcome.folder.about"), () -> OpenFolderHandler.ask(window));
		sheet.way(text("welcome.guide"), text("welcome.guide.about"), () -> Guide.GUIDE.open(window.getShell()));
		if (!Recent.folders().isEmpty()) {
			sheet.heading(text("welcome.recent"));
			Recent.folders().forEach(folder -> sheet.link(shown(folder), () -> new OpenFolder(window).open(folder)));
		}
		sheet.done();
	}

	private static String shown(Path folder) {
		Path home = Path.of(System.getProperty("user.home"));
		return folder.startsWith(home) ? "~/" + home.relativize(folder) : folder.toString();
	}

	private static String text(String key) {
		return Texts.text(WelcomePage.class, key);
	}

	@Override
	public void setFocus() {
		control.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
