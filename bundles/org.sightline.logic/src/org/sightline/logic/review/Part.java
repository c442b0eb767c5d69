package org.sightline.logic.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.sightline.model.Element;

/**
 * A part of a gap that belongs to some elements together.
 *
 * @param of    the elements; none for what belongs to none of their kind
 * @param share in the goal's unit
 */
public record Part<T extends Element>(List<T> of, double share) {
	public Part {
		of = List.copyOf(of);
	}

	/** Sums month shares by the elements they belong to; the largest parts first, those without any weight left out. */
	static <T extends Element> List<Part<T>> by(List<MonthShare> months, Function<MonthShare, List<T>> key,
			ToDoubleFunction<MonthShare> share) {
		Map<List<T>, Double> sums = new LinkedHashMap<>();
		months.forEach(month -> sums.merge(key.apply(month), share.applyAsDouble(month), Double::sum));
		List<Part<T>> parts = new ArrayList<>();
		sums.forEach((elements, sum) -> {
			if (sum != 0) {
				parts.add(new Part<>(elements, sum));
			}
		});
		parts.sort(Comparator.comparingDouble(part -> -Math.abs(part.share())));
		return parts;
	}
}
