package org.sightline.checks;

import java.util.Set;

/**
 * One check, or a small family of checks that share their reasoning. Reports what is wrong with a plan and what to
 * write instead, and never throws: a plan may lack anything, and references that name nothing are null.
 */
public interface Rule {

	/** The stable codes that this rule may report, such as `link.none`. */
	Set<String> codes();

	/** Looks at the plan and reports to `out`, in time linear in the plan's size. */
	void check(PlanAnalysis plan, Findings out);
}
