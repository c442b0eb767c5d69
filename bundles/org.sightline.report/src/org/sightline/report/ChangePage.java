package org.sightline.report;

/** A change as a page. */
public final class ChangePage {

	private ChangePage() {
	}

	/** The page. */
	public static String html(ReportRequest before, ReportRequest after) {
		return PlanPage.html(after);
	}
}
