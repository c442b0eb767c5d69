package org.sightline.logic.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sightline.logic.compile.EffectTable;
import org.sightline.logic.compile.Program;
import org.sightline.model.Effect;
import org.sightline.model.Element;

/**
 * Which stream each hypothesis and effect is drawn from. Streams are known by names, never by the place in the text:
 * moving a block changes no figure, and adding an initiative does not redraw the others.
 */
final class Keys {

	private final long[] beliefs;
	private final long[] effects;

	Keys(Program program, long seed) {
		EffectTable table = program.effects();
		beliefs = table.hypotheses().stream().mapToLong(belief -> Streams.key(seed, "hypothesis", name(belief))).toArray();
		effects = new long[table.size()];
		Map<List<String>, List<Integer>> alike = new HashMap<>();
		for (int e = 0; e < effects.length; e++) {
			if (!table.cost(e)) {
				Effect effect = table.effects().get(e).orElseThrow();
				List<String> names = List.of(name(program.initiatives().get(table.initiatives()[e])), name(effect.getMetric()));
				alike.computeIfAbsent(names, any -> new ArrayList<>()).add(e);
			}
		}
		alike.forEach((names, members) -> {
			members.sort(byContent(table));
			for (int place = 0; place < members.size(); place++) {
				effects[members.get(place)] = Streams.key(seed, "effect", names.get(0), names.get(1), String.valueOf(place));
			}
		});
	}

	/** An initiative's effects on one metric, in an order that is not that of the text. */
	private static Comparator<Integer> byContent(EffectTable table) {
		return Comparator.comparing((Integer e) -> name(table.effects().get(e).orElseThrow().getHypothesis()))
				.thenComparing(e -> name(table.effects().get(e).orElseThrow().getTouchpoint()))
				.thenComparing(e -> table.relative()[e]).thenComparing(e -> table.means()[e])
				.thenComparing(e -> table.deviations()[e]).thenComparing(e -> table.delays()[e])
				.thenComparing(e -> table.ramps()[e]).thenComparing(e -> table.halfLives()[e]);
	}

	private static String name(Element element) {
		return element == null ? "" : Objects.requireNonNullElse(element.getName(), "");
	}

	long belief(int hypothesis) {
		return beliefs[hypothesis];
	}

	long effect(int effect) {
		return effects[effect];
	}
}
