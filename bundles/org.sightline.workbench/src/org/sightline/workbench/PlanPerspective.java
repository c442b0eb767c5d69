package org.sightline.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Navigator on the left, the plan's text in the middle, its picture on the right, what there is to say about it below. */
public class PlanPerspective implements IPerspectiveFactory {

	public static final String ID = "org.sightline.workbench.plan";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
