package org.sightline.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Network;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;

/** What each initiative brings to the revenue goals, above its block. */
final class Lenses {

	private Lenses() {
	}

	/**
	 * The lenses of a file. While the plan cannot be computed, since somebody is writing in it, they say what was computed last:
	 * lines that came and went with them would move the text under the author's hands.
	 */
	static List<CodeLens> of(OpenText text) {
		PlanAnalysis plan = text.model().analysis();
		List<Initiative> here = plan.model().initiatives().stream()
				.filter(initiative -> initiative.getName() != null && plan.places().of(initiative).file().equals(text.path())).toList();
		Map<String, List<String>> titles = plan.network().map(network -> computed(text, network, here)).orElseGet(() -> before(text));
		return here.stream().flatMap(initiative -> titles.getOrDefault(initiative.getName(), List.of()).stream()
				.map(title -> new CodeLens(text.range(plan.places().of(initiative)), new Command(title, ""), null))).toList();
	}

	private static Map<String, List<String>> computed(OpenText text, Network network, List<Initiative> initiatives) {
		PlanAnalysis plan = text.model().analysis();
		Map<String, List<String>> titles = new LinkedHashMap<>();
		for (Initiative initiative : initiatives) {
			List<String> said = new ArrayList<>();
			for (Goal goal : plan.judgedRevenueGoals()) {
				said.add(title(plan, network, goal, initiative).in(text.locale()));
			}
			titles.put(initiative.getName(), said);
		}
		text.plan().keepContributions(text.path(), titles);
		return titles;
	}

	private static Map<String, List<String>> before(OpenText text) {
		Map<String, List<String>> titles = new LinkedHashMap<>();
		text.plan().contributions(text.path()).forEach((name, said) -> titles.put(name, marked(said, text)));
		return titles;
	}

	/** Editors show all of them in one line: it is enough to say once, at its end, that they are not of this text. */
	private static List<String> marked(List<String> titles, OpenText text) {
		List<String> marked = new ArrayList<>(titles);
		if (!marked.isEmpty()) {
			int last = marked.size() - 1;
			marked.set(last, Message.of(Lenses.class, "lens.before", marked.get(last)).in(text.locale()));
		}
		return marked;
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
