package org.sightline.checks.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.PlanPackage.Literals;

/** An effect that names no hypothesis: nobody can learn from it whether the belief behind it was right. */
public final class UnfoundedLink implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("link.unfounded");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Set<String> known = plan.model().hypotheses().stream().map(Hypothesis::getName).collect(Collectors.toSet());
		for (Effect effect : plan.effects()) {
			if (effect.getHypothesis() == null && effect.getMetric() != null
					&& !PlanAnalysis.isWritten(effect, Literals.EFFECT__HYPOTHESIS)) {
				Initiative initiative = PlanAnalysis.initiative(effect);
				String name = hypothesisOf(Names.plain(initiative));
				out.warning("link.unfounded", effect, Literals.EFFECT__METRIC, Message.of(UnfoundedLink.class,
						"link.unfounded", Names.of(initiative), Names.of(effect.getMetric()), name),
						fix(effect, name, known.contains(name), plan));
			}
		}
	}

	/** A name in the writer's language: the initiative's own name shows which that is. */
	private static String hypothesisOf(String initiative) {
		return initiative.chars().allMatch(character -> character < 128) ? "Why" + initiative : initiative + "の仮説";
	}

	/** A name for the hypothesis behind an initiative, in the writing of its name. */
	private static String hypothesis(String initiative) {
		return initiative.chars().allMatch(letter -> letter < 128) ? "Why" + initiative : initiative + "の仮説";
	}

	/** Names a hypothesis on the line and, unless it is there already, writes its block with blanks to fill in. */
	private static Fix fix(Effect effect, String name, boolean known, PlanAnalysis plan) {
		var because = plan.edits().insertion(effect, " because " + name);
		Message title = Message.of(UnfoundedLink.class, "link.unfounded.fix", name);
		String block = "\n\nhypothesis " + name + " {\n  because \"…\"\n}";
		return new Fix(title, known ? List.of(because) : List.of(because, plan.edits().insertion(effect.eContainer(), block)));
	}
}
