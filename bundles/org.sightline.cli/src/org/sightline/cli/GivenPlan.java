package org.sightline.cli;

import java.util.List;

import org.sightline.checks.Checker;
import org.sightline.checks.Links;
import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Place;
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

	/** Reads the plan to compute with it: what a rule finds wrong, such as `season 13`, would mislead too. */
	public NamedPlan readToCompute(Sightline root) throws Problem, PlanUnreadableException {
		NamedPlan plan = new Plans(root.around()).read(argument);
		List<Finding> errors = Checker.preventing(plan.plan());
		if (!errors.isEmpty()) {
			Place place = errors.get(0).place();
			throw Problem.of(errors.size() == 1 ? "plan.error" : "plan.first", plan.shown(place.file()), Integer.toString(place.line()),
					errors.get(0).message(), argument);
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
