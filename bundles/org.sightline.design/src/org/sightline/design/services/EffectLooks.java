package org.sightline.design.services;

import java.util.Optional;

import org.sightline.design.Breakdown;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.model.Effect;

/** How an effect is drawn: as wide as what it brings to the goal. */
public class EffectLooks {

	/** Width in px of the effect that moves the goal most. */
	private static final int WIDEST = 13;
	private static final int NARROWEST = 2;

	/** Width in px of an effect's line: in proportion to its contribution, gain or loss; the largest is 13 px, the least 2 px. */
	public int effectWidth(Effect effect) {
		PlanFacts facts = PlanFacts.of(effect);
		double most = facts.figures().largestContribution();
		double share = most == 0 ? 0 : Math.abs(contribution(effect).orElse(0.0)) / most;
		return (int) Math.max(NARROWEST, Math.round(WIDEST * share));
	}

	/** What a line of 1 px stands for, in the goal's unit; 0 where no effect brings anything. */
	public static double amountPerPixel(PlanFacts facts) {
		return facts.figures().largestContribution() / WIDEST;
	}

	/** Whether an effect lowers the goal. */
	public boolean isLoss(Effect effect) {
		return contribution(effect).filter(amount -> amount < 0).isPresent();
	}

	/** What an effect brings to the goal, in money with its sign; empty where that cannot be computed. */
	public String contributionLabel(Effect effect) {
		return contribution(effect).map(PlanFacts.of(effect).figures()::money).orElse("");
	}

	/** Says that nobody has written why an effect should come about. */
	public String noHypothesisLabel(Effect effect) {
		return Words.of(effect, "sight.nohypothesis");
	}

	private static Optional<Double> contribution(Effect effect) {
		Breakdown breakdown = PlanFacts.of(effect).breakdown();
		return PlanFacts.of(effect).goal().filter(breakdown.places(effect)::contains).map(goal -> breakdown.amount(effect, goal));
	}
}
