package org.sightline.checks.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Network;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.PlanPackage.Literals;

/** An effect that lowers a revenue goal in the expected case. Of several goals, the one is named that it hurts most. */
public final class AdverseLink implements Rule {

	/** Share of a target below which a difference is one of arithmetic only. */
	private static final double ROUNDING = 1e-9;

	private record Loss(Goal goal, double amount, double share) {
	}

	@Override
	public Set<String> codes() {
		return Set.of("link.adverse");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Map<Effect, Loss> losses = new HashMap<>();
		for (Goal goal : plan.judgedRevenueGoals()) {
			Network network = plan.network().orElseThrow();
			double scale = Math.max(Math.abs(goal.getTarget().value().doubleValue()), Math.abs(network.value(goal, network.expected())));
			network.contributions(goal).concerned().stream().filter(share -> share.amount().within() < -ROUNDING * scale)
					.forEach(share -> share.effect().ifPresent(effect -> losses.merge(effect,
							new Loss(goal, -share.amount().within(), -share.amount().within() / scale),
							(one, other) -> one.share >= other.share ? one : other)));
		}
		for (Effect effect : plan.effects()) {
			Loss loss = losses.get(effect);
			if (loss != null) {
				out.warning("link.adverse", effect, Literals.EFFECT__SIZE, Message.of(AdverseLink.class, "link.adverse",
						Names.of(PlanAnalysis.initiative(effect)), Names.of(effect.getMetric()), Names.of(loss.goal),
						plan.figure(loss.goal, loss.amount)));
			}
		}
	}
}
