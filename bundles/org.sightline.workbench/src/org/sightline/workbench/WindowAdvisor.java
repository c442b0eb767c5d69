package org.sightline.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.sightline.workbench.folders.PlanFolder;

/** One window: as large as the screen allows, with the open folder in its title. */
class WindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point USUAL = new Point(1440, 900);

	WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new Menus(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = Display.getDefault().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(USUAL.x, screen.width), Math.min(USUAL.y, screen.height)));
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(false);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setTitle("Sightline");
	}

	@Override
	public void postWindowOpen() {
		PlanFolder.onChange(() -> Display.getDefault().asyncExec(this::title));
		title();
	}

	private void title() {
		if (getWindowConfigurer().getWindow().getShell() != null) {
			String folder = PlanFolder.current().map(open -> open.name() + " – ").orElse("");
			getWindowConfigurer().setTitle(folder + "Sightline");
		}
	}
}
