package org.sightline.workbench;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** Navigator on the left, the plan's text in the middle, its picture on the right, what there is to say about it below. */
public class PlanPerspective implements IPerspectiveFactory {

	public static final String ID = "org.sightline.workbench.plan";
	public static final String PLANS = "org.sightline.workbench.plans";
	public static final String FINDINGS = "org.sightline.workbench.findings";
	public static final String DIAGRAM = "org.sightline.workbench.views.diagram";
	public static final String FORECAST = "org.sightline.workbench.views.forecast";
	public static final String REVIEW = "org.sightline.workbench.views.review";

	/** Our views in the order in which people look at them; others come behind. */
	static final List<String> ORDER = List.of(PLANS, IPageLayout.ID_OUTLINE, DIAGRAM, FINDINGS, FORECAST, REVIEW);

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		String editors = layout.getEditorArea();
		place(layout.createFolder("left", IPageLayout.LEFT, 0.18f, editors), PLANS);
		place(layout.createFolder("outline", IPageLayout.BOTTOM, 0.5f, "left"), IPageLayout.ID_OUTLINE);
		place(layout.createFolder("bottom", IPageLayout.BOTTOM, 0.68f, editors), FINDINGS, FORECAST, REVIEW);
		place(layout.createFolder("right", IPageLayout.RIGHT, 0.5f, editors), DIAGRAM);
	}

	private static void place(IFolderLayout folder, String... views) {
		Stream.of(views).filter(view -> PlatformUI.getWorkbench().getViewRegistry().find(view) != null).forEach(folder::addView);
	}
}
