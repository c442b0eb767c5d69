package org.sightline.workbench.views;

import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sightline.workbench.Window;

/** During a test, the view of diagrams shows them as pictures, as on systems without a browser. */
public final class AsPicture implements BeforeEachCallback, AfterEachCallback {

	private static final String SWITCH = "sightline.browser";

	@Override
	public void beforeEach(ExtensionContext context) {
		System.setProperty(SWITCH, "off");
		closeView();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		System.clearProperty(SWITCH);
		closeView();
	}

	private static void closeView() {
		IWorkbenchPage page = Window.page();
		page.hideView(page.findViewReference("org.sightline.workbench.views.diagram"));
	}
}
