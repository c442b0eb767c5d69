package org.sightline.cli;

import org.sightline.checks.Links;
import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.logic.Network;
import org.sightline.model.Metric;

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

	/** Makes sure that the figures of the goals are figures: what is divided by zero or grows beyond all measure is none. */
	public void mustCompute(LoadedPlan plan, Network network) throws Problem {
		Links links = new PlanAnalysis(plan).links();
		if (network.expected().problems().stream().anyMatch(one -> one.subject() instanceof Metric metric && links.leadsToGoal(metric))) {
			throw errors();
		}
	}

	/** That the plan has errors. */
	public Problem errors() {
		return Problem.of("plan.errors", argument);
	}
}
