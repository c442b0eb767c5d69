package org.sightline.checks.count;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.sightline.checks.Findings;
import org.sightline.checks.Months;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/** Two initiatives that claim the same metric for the same reason in the same months: the same success counted twice. */
public final class DoubleCount implements Rule {

	private record Claim(Metric metric, Hypothesis hypothesis) {
	}

	@Override
	public Set<String> codes() {
		return Set.of("count.double");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Map<Claim, List<Effect>> claims = plan.effects().stream().filter(DoubleCount::isClaim)
				.sorted(Comparator.comparing(effect -> initiative(effect).getStart())).collect(Collectors.groupingBy(
						effect -> new Claim(effect.getMetric(), effect.getHypothesis()), LinkedHashMap::new, Collectors.toList()));
		claims.values().forEach(effects -> compare(effects, out));
	}

	private static boolean isClaim(Effect effect) {
		return effect.getMetric() != null && effect.getHypothesis() != null && initiative(effect).getStart() != null
				&& initiative(effect).getEnd() != null;
	}

	/** In the order of their starts, each one is compared with the one of another initiative that runs longest so far. */
	private static void compare(List<Effect> effects, Findings out) {
		Effect longest = null;
		Effect longestOther = null;
		for (Effect effect : effects) {
			Effect earlier = longest == null || initiative(longest) != initiative(effect) ? longest : longestOther;
			if (earlier != null && !initiative(effect).getStart().isAfter(end(earlier))) {
				out.warning("count.double", effect, Literals.EFFECT__METRIC,
						Message.of(DoubleCount.class, "count.double", Names.of(initiative(effect)),
								Names.of(initiative(earlier)), Names.of(effect.getMetric()), Names.of(effect.getHypothesis()),
								Months.range(initiative(effect).getStart(), min(end(effect), end(earlier)))));
			}
			if (longest == null || end(effect).isAfter(end(longest))) {
				longestOther = longest == null || initiative(longest) == initiative(effect) ? longestOther : longest;
				longest = effect;
			} else if (initiative(effect) != initiative(longest)
					&& (longestOther == null || end(effect).isAfter(end(longestOther)))) {
				longestOther = effect;
			}
		}
	}

	private static Initiative initiative(Effect effect) {
		return PlanAnalysis.initiative(effect);
	}

	private static YearMonth end(Effect effect) {
		return initiative(effect).getEnd();
	}

	private static YearMonth min(YearMonth one, YearMonth other) {
		return one.isBefore(other) ? one : other;
	}
}
