package org.sightline.checks.formula;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/**
 * Metrics that depend on themselves: within one month that has no answer; through earlier months it needs a value before
 * the first one.
 */
public final class Circles implements Rule {

	private static final int SHOWN = 8;

	@Override
	public Set<String> codes() {
		return Set.of("formula.cycle", "formula.starting");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Map<Metric, Set<Metric>> sameMonth = new LinkedHashMap<>();
		Map<Metric, Set<Metric>> before = new LinkedHashMap<>();
		for (Metric metric : plan.model().metrics()) {
			if (metric.getFormula() != null) {
				Reads reads = new Reads(metric);
				sameMonth.put(metric, reads.sameMonth());
				if (metric.getStarting() == null && metric.getBaselines().isEmpty()) {
					before.put(metric, reads.anyMonth());
				}
			}
		}
		Set<Metric> circular = new HashSet<>();
		for (List<Metric> cycle : Cycles.of(sameMonth)) {
			circular.addAll(cycle);
			Message message = cycle.size() == 1
					? Message.of(Circles.class, "formula.cycle.self", Names.of(cycle.get(0)))
					: Message.of(Circles.class, "formula.cycle", Names.of(cycle.get(0)), way(cycle));
			out.stop("formula.cycle", cycle.get(0), Literals.METRIC__FORMULA, message);
		}
		before.keySet().removeAll(circular);
		for (List<Metric> cycle : Cycles.of(before)) {
			Metric first = cycle.get(0);
			out.stop("formula.starting", first, Message.of(Circles.class, "formula.starting", Names.of(first)));
		}
	}

	private static String way(List<Metric> cycle) {
		StringBuilder way = new StringBuilder();
		cycle.stream().limit(SHOWN).forEach(metric -> way.append(Names.of(metric)).append(" → "));
		return way.append(cycle.size() > SHOWN ? "… → " : "").append(Names.of(cycle.get(0))).toString();
	}
}
