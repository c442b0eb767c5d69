package org.sightline.logic.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.logic.Problem;
import org.sightline.logic.Problem.Kind;
import org.sightline.model.Cost;
import org.sightline.model.Effect;
import org.sightline.model.Fraction;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Persistence;
import org.sightline.model.Size;
import org.sightline.model.SizeMode;

/** Collects the effects of all initiatives; those that cannot be computed are left out and listed. */
final class EffectCompiler {

	/** Width of the central 90% of a normal distribution in standard deviations. */
	private static final double WIDTH = 3.2897;

	private record Row(Optional<Effect> effect, int initiative, int input, boolean relative, double mean,
			double deviation, int belief, double confidence, int delay, int ramp, double halfLife) {
	}

	private final Map<Metric, Integer> inputs;
	private final List<Problem> problems;
	private final List<Row> rows = new ArrayList<>();
	private final Map<Hypothesis, Integer> beliefs = new HashMap<>();
	private final List<Hypothesis> hypotheses = new ArrayList<>();

	EffectCompiler(Map<Metric, Integer> inputs, List<Problem> problems) {
		this.inputs = inputs;
		this.problems = problems;
	}

	/** The table of all initiatives' effects, and their costs on the input of that index. */
	EffectTable compile(List<Initiative> initiatives, int spend) {
		for (int i = 0; i < initiatives.size(); i++) {
			for (Effect effect : initiatives.get(i).getEffects()) {
				add(effect, i);
			}
		}
		for (int i = 0; i < initiatives.size(); i++) {
			double cost = initiatives.get(i).getCosts().stream().map(Cost::getAmount)
					.mapToDouble(amount -> Numbers.of(amount, 0)).sum();
			if (cost != 0) {
				rows.add(new Row(Optional.empty(), i, spend, false, cost, 0, -1, 1, 0, 1, 0));
			}
		}
		return table();
	}

	private void add(Effect effect, int initiative) {
		Metric metric = effect.getMetric();
		Size size = effect.getSize();
		if (metric == null || size == null || size.getLow() == null || size.getLow().value() == null) {
			problems.add(Problem.of(Kind.UNRESOLVED, effect));
			return;
		}
		if (!inputs.containsKey(metric)) {
			problems.add(Problem.of(Kind.EFFECT_ON_DERIVED, effect, metric));
			return;
		}
		boolean percent = size.getLow().isPercent() || size.getHigh() != null && size.getHigh().isPercent();
		boolean points = size.getMode() == SizeMode.POINTS;
		boolean fraction = metric instanceof Fraction;
		if (points != fraction && !(fraction && size.getMode() == SizeMode.RELATIVE)) {
			problems.add(Problem.of(Kind.SIZE_UNCLEAR, effect));
			return;
		}
		double scale = points && !percent ? 0.01 : 1;
		double low = Numbers.of(size.getLow(), 0) * scale;
		double high = size.getHigh() == null ? low : Numbers.of(size.getHigh(), 0) * scale;
		Hypothesis hypothesis = effect.getHypothesis();
		double confidence = hypothesis == null ? 1
				: Math.max(0, Math.min(1, Numbers.of(hypothesis.getConfidence(), 0.5)));
		rows.add(new Row(Optional.of(effect), initiative, inputs.get(metric), !points && (percent || size.getMode() == SizeMode.RELATIVE),
				(low + high) / 2, Math.abs(high - low) / WIDTH, belief(hypothesis), confidence,
				Math.max(0, effect.getDelay()), Math.max(1, effect.getRamp()), halfLife(effect)));
	}

	private int belief(Hypothesis hypothesis) {
		if (hypothesis == null) {
			return -1;
		}
		return beliefs.computeIfAbsent(hypothesis, added -> {
			hypotheses.add(added);
			return hypotheses.size() - 1;
		});
	}

	private static double halfLife(Effect effect) {
		if (effect.getPersistence() == Persistence.LASTING) {
			return Double.POSITIVE_INFINITY;
		}
		return effect.getPersistence() == Persistence.FADING ? Math.max(0, effect.getHalfLife()) : 0;
	}

	private EffectTable table() {
		int n = rows.size();
		boolean[] relative = new boolean[n];
		for (int e = 0; e < n; e++) {
			relative[e] = rows.get(e).relative();
		}
		return new EffectTable(rows.stream().map(Row::effect).toList(),
				rows.stream().mapToInt(Row::initiative).toArray(), rows.stream().mapToInt(Row::input).toArray(), relative,
				rows.stream().mapToDouble(Row::mean).toArray(), rows.stream().mapToDouble(Row::deviation).toArray(),
				rows.stream().mapToInt(Row::belief).toArray(), rows.stream().mapToDouble(Row::confidence).toArray(),
				rows.stream().mapToInt(Row::delay).toArray(), rows.stream().mapToInt(Row::ramp).toArray(),
				rows.stream().mapToDouble(Row::halfLife).toArray(), hypotheses);
	}
}
