package org.sightline.logic.review;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;

import org.sightline.logic.Activities;
import org.sightline.logic.Inputs;
import org.sightline.logic.Network;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** What acts on which input when, as planned or as executed. */
final class Acting {

	private final Activities planned;
	private final Activities executed;
	private final Map<Metric, List<Effect>> effects = new HashMap<>();

	Acting(Network network, Measured measured) {
		Map<Initiative, Map<YearMonth, Double>> observed = new HashMap<>();
		network.model().initiatives().forEach(initiative -> {
			NavigableMap<YearMonth, Double> months = measured.of(initiative);
			if (!months.isEmpty()) {
				observed.put(initiative, months);
			}
		});
		planned = network.activities();
		executed = planned.with(observed);
		network.inputs().forEach(input -> effects.put(input,
				network.effects().stream().filter(effect -> effect.getMetric() == input).toList()));
	}

	/** The inputs at the observed execution rates, all else as planned. */
	Inputs inputsAsExecuted() {
		return executed.inputs();
	}

	/** Hypotheses that act on an input in a month; an initiative for its effects that rest on none. */
	List<Element> beliefs(Metric input, int month) {
		return on(input, month).<Element>map(effect -> effect.getHypothesis() == null ? initiative(effect) : effect.getHypothesis())
				.distinct().toList();
	}

	/** Initiatives that act on an input in a month. */
	List<Initiative> initiatives(Metric input, int month) {
		return on(input, month).map(Acting::initiative).distinct().toList();
	}

	/** Initiatives that act on an input in a month otherwise than planned. */
	List<Initiative> executors(Metric input, int month) {
		return on(input, month).filter(effect -> planned.of(effect, month) != executed.of(effect, month)).map(Acting::initiative)
				.distinct().toList();
	}

	private Stream<Effect> on(Metric input, int month) {
		return effects.get(input).stream().filter(effect -> planned.of(effect, month) != 0 || executed.of(effect, month) != 0);
	}

	private static Initiative initiative(Effect effect) {
		return (Initiative) effect.eContainer();
	}
}
