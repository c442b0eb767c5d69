package org.sightline.design.services;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.design.PlanFacts;
import org.sightline.design.tools.EffectKey;
import org.sightline.design.tools.MovedSize;
import org.sightline.design.tools.RefusedException;
import org.sightline.design.tools.SizeText;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Effect;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.PlanFactory;

/** What the tools do with effects of initiatives: make them, resize them, let them begin or end elsewhere, rest them on hypotheses. */
public class Effects {

	private static final String AS_IT_IS = "=";

	/** Whether one thing may act on another: an initiative on an input; a formula is moved by its inputs only. */
	public boolean mayMove(EObject from, EObject to) {
		return from instanceof Initiative && to instanceof Metric metric && metric.getFormula() == null;
	}

	/** The size that a new effect on a metric has until somebody says better: one point more of a share, one percent of anything else. */
	public String usualSize(Metric metric) {
		return SizeText.least(metric).toString();
	}

	/** The hypothesis on which a new effect rests where nobody says: none. */
	public String usualHypothesis(Metric metric) {
		return "";
	}

	/**
	 * An initiative's new effect on a metric.
	 *
	 * @param size       as {@link SizeText} reads it
	 * @param hypothesis the name of the one that it rests on, or words for a new one; empty for none
	 */
	public Effect createEffect(Initiative initiative, Metric metric, String size, String hypothesis) {
		requireInput(metric);
		Effect effect = PlanFactory.eINSTANCE.createEffect();
		effect.setMetric(metric);
		SizeText.read(size, metric).giveTo(effect);
		if (!hypothesis.isBlank()) {
			effect.setHypothesis(hypothesis(initiative, hypothesis.strip()));
		}
		initiative.getEffects().add(effect);
		return effect;
	}

	private static void requireInput(Metric metric) {
		if (metric.getFormula() != null) {
			throw new RefusedException("effect.derived", metric);
		}
	}

	private static Hypothesis hypothesis(Initiative initiative, String words) {
		return plan(initiative).hypotheses().stream().filter(known -> words.equals(known.getName())).findFirst()
				.orElseGet(() -> new Creation().newHypothesis(initiative, words));
	}

	/** The size of an effect on another metric where nobody says: what becomes of the one that it has. */
	public String usualSizeThere(EObject target) {
		return AS_IT_IS;
	}

	/**
	 * Lets an effect act on another input.
	 *
	 * @param size as {@link SizeText} reads it; what {@link #usualSizeThere} gives for {@link MovedSize}, of which people are told
	 *             what they would not expect
	 */
	public Effect retargetEffect(Effect effect, Metric metric, String size) {
		requireInput(metric);
		if (effect.getMetric() == metric) {
			return effect;
		}
		if (size.equals(AS_IT_IS)) {
			MovedSize moved = MovedSize.of(effect, metric);
			moved.remark().ifPresent(PlanFacts.of(effect).editor()::tell);
			moved.size().giveTo(effect);
		} else {
			SizeText.read(size, metric).giveTo(effect);
		}
		effect.setMetric(metric);
		return effect;
	}

	/** Makes an effect one of another initiative. */
	public Effect reassignEffect(Effect effect, Initiative initiative) {
		initiative.getEffects().add(effect);
		return effect;
	}

	/** Rests an effect on another hypothesis. */
	public Effect rebaseEffect(Effect effect, Hypothesis hypothesis) {
		effect.setHypothesis(hypothesis);
		return effect;
	}

	/** The size of an effect as a person edits it. */
	public String sizeText(Effect effect) {
		return SizeText.of(effect).map(SizeText::toString).orElse("");
	}

	/** Gives an effect another size, as {@link SizeText} reads it. */
	public Effect resize(Effect effect, String size) {
		if (effect.getMetric() == null) {
			throw new RefusedException("effect.unknown");
		}
		SizeText.read(size, effect.getMetric()).giveTo(effect);
		return effect;
	}

	/** Whether one thing may rest on another: an initiative that has an effect on a hypothesis. */
	public boolean mayRestOn(EObject from, EObject to) {
		return from instanceof Initiative initiative && to instanceof Hypothesis && !initiative.getEffects().isEmpty();
	}

	/** Of an initiative's effects the first that rests on no hypothesis, otherwise the first, as {@link EffectKey} writes it; or nothing. */
	public String openEffect(Initiative initiative) {
		return open(initiative.getEffects());
	}

	/** Likewise of the effects on a metric. */
	public String openEffectOn(Metric metric) {
		return open(EffectKey.on(metric));
	}

	private static String open(List<Effect> effects) {
		Optional<Effect> open = effects.stream().filter(effect -> effect.getHypothesis() == null).findFirst();
		return open.or(() -> effects.stream().findFirst()).map(EffectKey::of).orElse("");
	}

	/** Rests an initiative's effect on a hypothesis. */
	public Effect createClaim(Initiative initiative, Hypothesis hypothesis, String effect) {
		if (initiative.getEffects().isEmpty()) {
			throw new RefusedException("effect.none", initiative);
		}
		return rebaseEffect(find(initiative, effect), hypothesis);
	}

	/** Whether one thing may explain another: a hypothesis a metric on which an initiative acts. */
	public boolean mayExplain(EObject from, EObject to) {
		return from instanceof Hypothesis && to instanceof Metric metric && !EffectKey.on(metric).isEmpty();
	}

	/** Rests an effect on a metric on a hypothesis. */
	public Effect createBelief(Hypothesis hypothesis, Metric metric, String effect) {
		if (EffectKey.on(metric).isEmpty()) {
			throw new RefusedException("effect.noneOn", metric);
		}
		return rebaseEffect(find(metric, effect), hypothesis);
	}

	private static Effect find(EObject inPlan, String effect) {
		return EffectKey.find(effect, plan(inPlan)).orElseThrow(() -> new RefusedException("effect.unknown"));
	}

	private static PlanModel plan(EObject inPlan) {
		return PlanFacts.of(inPlan).model();
	}
}
