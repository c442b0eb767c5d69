package org.sightline.design.tools;

import java.util.Optional;

import org.sightline.design.PlanFacts;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.units.Units;
import org.sightline.model.Effect;
import org.sightline.model.Fraction;
import org.sightline.model.Metric;
import org.sightline.model.SizeMode;

/**
 * What becomes of the size of an effect that is to act on another metric.
 *
 * @param size   what it is there: the same as before where that can be said of the metric, otherwise the least one
 * @param remark what there is to say about it to somebody who was not asked; empty where it means what it meant before: a part of
 *               the value, points of a share, or an amount in the same unit
 */
public record MovedSize(SizeText size, Optional<Message> remark) {

	public static MovedSize of(Effect effect, Metric metric) {
		Optional<SizeText> before = SizeText.of(effect);
		Optional<SizeText> there = before.filter(size -> size.mode() != SizeMode.UNSPECIFIED || !(effect.getMetric() instanceof Fraction))
				.flatMap(size -> size.saidOf(metric));
		if (there.isEmpty()) {
			SizeText least = SizeText.least(metric);
			return new MovedSize(least, before.map(size -> RefusedException.said("size.replaced", metric, size.toString(), least.toString())));
		}
		boolean same = !there.get().isAmount() || haveOneUnit(effect.getMetric(), metric);
		return new MovedSize(there.get(), same ? Optional.empty() : Optional.of(RefusedException.said("size.otherUnit", metric, there.get().toString())));
	}

	private static boolean haveOneUnit(Metric one, Metric other) {
		Units units = PlanFacts.of(other).units();
		return one != null && units.of(one).isPresent() && units.of(one).equals(units.of(other));
	}
}
