package org.sightline.design;

import java.util.List;

import org.sightline.dsl.PlanModel;
import org.sightline.logic.review.Measurement;
import org.sightline.model.Observation;

/** The measured figures that stand in the plan's own text. */
final class WrittenFigures {

	private WrittenFigures() {
	}

	static List<Measurement> in(PlanModel model) {
		return model.observations().stream().flatMap(block -> block.getObservations().stream()).filter(WrittenFigures::isWhole)
				.map(one -> new Measurement(one.getMonth(), one.getSubject(), one.getValue().value().doubleValue())).toList();
	}

	private static boolean isWhole(Observation one) {
		return one.getMonth() != null && one.getSubject() != null && one.getValue() != null && one.getValue().getNumber() != null;
	}
}
