package org.sightline.diff;

import static org.sightline.diff.InFigures.known;
import static org.sightline.diff.InFigures.number;
import static org.sightline.diff.InFigures.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Fraction;
import org.sightline.model.Persistence;
import org.sightline.model.Size;
import org.sightline.model.SizeMode;

/** What an initiative is believed to change, as people write it: `+3 points to +6 points (at Mail, because Habit, lasting)`. */
final class EffectWords {

	private final InFigures figures;
	private final Effect effect;

	EffectWords(InFigures figures, Effect effect) {
		this.figures = figures;
		this.effect = effect;
	}

	/** Empty where the size is not understood. */
	Optional<Message> message() {
		Size size = effect.getSize();
		if (size == null || !known(size.getLow()) || size.getHigh() != null && !known(size.getHigh())) {
			return Optional.empty();
		}
		Message range = size.getHigh() == null ? end(size, number(size.getLow()))
				: say("fact.range", end(size, number(size.getLow())), end(size, number(size.getHigh())));
		List<Object> details = details();
		return Optional.of(details.isEmpty() ? range : say("fact.effect", range, details));
	}

	private List<Object> details() {
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
		return details;
	}

	private Message end(Size size, double value) {
		return say(value > 0 ? "fact.more" : "fact.size", figure(size, value));
	}

	private Figure figure(Size size, double value) {
		if (size.getMode() == SizeMode.POINTS) {
			return new Figure(value / 100, "points");
		}
		boolean relative = size.getMode() == SizeMode.RELATIVE || !(effect.getMetric() instanceof Fraction) && size.getLow().isPercent();
		return relative || effect.getMetric() == null ? new Figure(value, "%") : figures.figure(effect.getMetric(), value);
	}
}
