package org.sightline.report;

import org.sightline.report.change.ChangeSections;

/** A change of a plan as a page for whoever has to judge it: what it does, in money, in the picture, and word by word. */
public final class ChangePage {

	private ChangePage() {
	}

	/** The page as the text of one HTML file; its language is that of the newer version. */
	public static String html(ReportRequest before, ReportRequest after) {
		return new ChangeSections(before, after).page();
	}
}
