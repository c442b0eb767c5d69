package org.sightline.report;

import java.util.List;

import org.sightline.report.plan.FindingsOnly;

/** What the checks say about some plans, as a page. */
public final class FindingsPage {

	private FindingsPage() {
	}

	/** The page as the text of one HTML file; its language is that of the first plan. */
	public static String html(List<ReportRequest> plans) {
		return new FindingsOnly(plans).page();
	}
}
