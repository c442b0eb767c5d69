package org.sightline.logic.contribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sightline.logic.compile.EffectTable;
import org.sightline.logic.compile.Schedule;

/**
 * All on which it depends when an effect is felt, but for its initiative's planned execution rate: effects of one shape
 * are felt in proportion to these rates, whatever their teams can do. There are few shapes, also in plans of many effects.
 */
record Shape(List<Integer> teams, int start, int end, int ramp, int delay, double halfLife) {

	/** For each effect the number of the first one of its shape. */
	static int[] of(EffectTable effects, Schedule schedule) {
		Map<Shape, Integer> first = new HashMap<>();
		int[] shapes = new int[effects.size()];
		for (int e = 0; e < shapes.length; e++) {
			int initiative = effects.initiatives()[e];
			Shape shape = new Shape(Arrays.stream(schedule.teams()[initiative]).boxed().toList(), schedule.starts()[initiative],
					schedule.ends()[initiative], effects.ramps()[e], effects.delays()[e], effects.halfLives()[e]);
			Integer known = first.putIfAbsent(shape, e);
			shapes[e] = known == null ? e : known;
		}
		return shapes;
	}
}
