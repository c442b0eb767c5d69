package org.sightline.cli.check;

import java.util.List;

import org.sightline.cli.NamedPlan;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Severity;

/** A plan and what the checks say about it, in the order of the text. */
record CheckedPlan(NamedPlan named, List<Finding> findings) {

	/** How many findings have that severity. */
	int count(Severity severity) {
		return Math.toIntExact(findings.stream().filter(finding -> finding.severity() == severity).count());
	}
}
