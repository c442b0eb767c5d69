package org.sightline.report;

import org.sightline.report.plan.PlanSections;

/** A plan as a page: its answer, what needs a person, why, and what each team is asked to do. */
public final class PlanPage {

	private PlanPage() {
	}

	/** The page as the text of one HTML file. */
	public static String html(ReportRequest request) {
		return new PlanSections(request).page();
	}
}
