package org.sightline.lsp;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.logic.Network;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;

/** What each initiative brings to the revenue goals, above its block. */
final class Lenses {

	private Lenses() {
	}

	/** The lenses of a file; none while the plan cannot be computed. */
	static List<CodeLens> of(OpenText text) {
		PlanAnalysis plan = text.model().analysis();
		List<CodeLens> lenses = new ArrayList<>();
		Network network = plan.network().orElse(null);
		if (network == null) {
			return lenses;
		}
		for (Initiative initiative : plan.model().initiatives()) {
			Place place = plan.places().of(initiative);
			if (place.file().equals(text.path())) {
				for (Goal goal : plan.judgedRevenueGoals()) {
					String title = title(plan, network, goal, initiative).in(text.locale());
					lenses.add(new CodeLens(text.range(place), new Command(title, ""), null));
				}
			}
		}
		return lenses;
	}

	private static Message title(PlanAnalysis plan, Network network, Goal goal, Initiative initiative) {
		if (!network.contributions(goal).isSplit()) {
			return Message.of(Lenses.class, "lens.unsplit", goal.getName());
		}
		Figure share = plan.figure(goal, network.contributions(goal).of(initiative).within());
		double marginal = network.counterfactuals().of(goal, initiative).marginal().within();
		return Message.of(Lenses.class, marginal < 0 ? "lens.counterproductive" : "lens.contribution", goal.getName(), share,
				plan.figure(goal, Math.abs(marginal)));
	}
}
