package org.sightline.cli;

import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.PlanUnreadableException;

import picocli.CommandLine.Parameters;

/** The one plan that a command is about. */
public final class GivenPlan {

	@Parameters(arity = "1", paramLabel = "PLAN", descriptionKey = "plan")
	private String argument;

	/** As it was asked for. */
	public String argument() {
		return argument;
	}

	/** Reads the plan; one with errors is a problem, since what is computed from it would mislead. */
	public NamedPlan read(Sightline root) throws Problem, PlanUnreadableException {
		NamedPlan plan = new Plans(root.around()).read(argument);
		if (plan.plan().findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
			throw errors();
		}
		return plan;
	}

	/** That the plan has errors. */
	public Problem errors() {
		return Problem.of("plan.errors", argument);
	}
}
