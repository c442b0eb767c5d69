package org.sightline.dsl.load;

import java.nio.file.Path;
import java.util.List;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.observations.Observed;

/**
 * A plan as read from disk: parsed and linked. References that name nothing are null in the model and have a finding.
 *
 * @param root     folder that no import may leave
 * @param files    its files, in a stable order
 * @param model    all files as one
 * @param findings what reading found: syntax, unknown names, refused imports, unreadable numbers; capped
 * @param observed the measured figures, inline and from CSV files, at most one per month and subject
 */
public record LoadedPlan(Path root, List<SourceFile> files, PlanModel model, List<Finding> findings,
		List<Observed> observed) {
	public LoadedPlan {
		files = List.copyOf(files);
		findings = List.copyOf(findings);
		observed = List.copyOf(observed);
	}
}
