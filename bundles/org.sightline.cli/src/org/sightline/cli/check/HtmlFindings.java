package org.sightline.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.sightline.cli.Output;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.cli.TextLinks;
import org.sightline.diagram.layout.Memory;
import org.sightline.report.FindingsPage;
import org.sightline.report.ReportRequest;

/** Findings as a page. */
final class HtmlFindings {

	private final Sightline root;
	private final Output output;

	HtmlFindings(Sightline root, Output output) {
		this.root = root;
		this.output = output;
	}

	String of(List<CheckedPlan> plans) throws Problem {
		List<ReportRequest> requests = new ArrayList<>();
		for (CheckedPlan plan : plans) {
			requests.add(new ReportRequest(plan.named().plan(), plan.named().argument(), plan.findings(), root.locale(), LocalDate.now(),
					TextLinks.from(output.folder(root), plan.named()), view -> Memory.NONE));
		}
		return FindingsPage.html(requests);
	}
}
