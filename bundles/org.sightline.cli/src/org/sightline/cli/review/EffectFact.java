package org.sightline.cli.review;

import java.util.ArrayList;
import java.util.List;

import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Fraction;
import org.sightline.model.Persistence;
import org.sightline.model.Quantity;
import org.sightline.model.Size;
import org.sightline.model.SizeMode;

/** What an initiative is believed to change, as people write it: `+3 points to +6 points (at Mail, because Habit, lasting)`. */
final class EffectFact {

	private final PlanAnalysis plan;
	private final Effect effect;

	EffectFact(PlanAnalysis plan, Effect effect) {
		this.plan = plan;
		this.effect = effect;
	}

	Message message() {
		List<Object> details = new ArrayList<>();
		if (effect.getTouchpoint() != null) {
			details.add(say("fact.at", effect.getTouchpoint().getName()));
		}
		if (effect.getHypothesis() != null) {
			details.add(say("fact.because", effect.getHypothesis().getName()));
		}
		if (effect.getDelay() > 0) {
			details.add(say("fact.after", effect.getDelay()));
		}
		if (effect.getRamp() > 1) {
			details.add(say("fact.ramping", effect.getRamp()));
		}
		if (effect.getPersistence() == Persistence.LASTING) {
			details.add(say("fact.lasting"));
		} else if (effect.getPersistence() == Persistence.FADING) {
			details.add(say("fact.fading", effect.getHalfLife()));
		}
		return details.isEmpty() ? say("fact.size", size()) : say("fact.effect", size(), details);
	}

	private Object size() {
		Size size = effect.getSize();
		if (size == null) {
			return "?";
		}
		return size.getHigh() == null ? end(size, size.getLow()) : say("months.run", end(size, size.getLow()), end(size, size.getHigh()));
	}

	private Object end(Size size, Quantity end) {
		if (end == null || end.getNumber() == null) {
			return "?";
		}
		double value = end.value().doubleValue();
		return say(value > 0 ? "fact.more" : "fact.size", figure(size, value));
	}

	private Figure figure(Size size, double value) {
		if (size.getMode() == SizeMode.POINTS) {
			return new Figure(value / 100, "points");
		}
		boolean relative = size.getMode() == SizeMode.RELATIVE || !(effect.getMetric() instanceof Fraction) && size.getLow().isPercent();
		return relative || effect.getMetric() == null ? new Figure(value, "%") : plan.figure(effect.getMetric(), value);
	}

	private static Message say(String key, Object... arguments) {
		return Message.of(EffectFact.class, key, arguments);
	}
}
