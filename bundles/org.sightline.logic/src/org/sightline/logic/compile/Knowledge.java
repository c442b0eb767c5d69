package org.sightline.logic.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.logic.Problem;
import org.sightline.logic.Problem.Kind;
import org.sightline.model.Metric;

/** Which metrics can be evaluated: those whose formulas name metrics that can, and form no cycle within a month. */
final class Knowledge {

	private final List<Metric> metrics;
	private final Map<Metric, Integer> index = new HashMap<>();
	private final int[][] sameMonth;
	private final int[][] any;
	private final BitSet unknown = new BitSet();
	private final List<Problem> problems;

	Knowledge(List<Metric> metrics, List<Problem> problems) {
		this.metrics = metrics;
		this.problems = problems;
		for (Metric metric : metrics) {
			index.put(metric, index.size());
		}
		sameMonth = new int[metrics.size()][];
		any = new int[metrics.size()][];
		for (int metric = 0; metric < any.length; metric++) {
			read(metric);
		}
		Components.of(any.length, metric -> sameMonth[metric]).forEach(this::cycle);
		spread();
	}

	private void read(int metric) {
		List<Integer> now = new ArrayList<>();
		List<Integer> all = new ArrayList<>();
		if (metrics.get(metric).getFormula() != null) {
			for (Reference reference : Reference.in(metrics.get(metric).getFormula())) {
				Integer target = index.get(reference.metric());
				if (target != null) {
					all.add(target);
					if (!reference.past()) {
						now.add(target);
					}
				} else if (reference.metric() == null || !BuiltIns.isSpend(reference.metric())) {
					exclude(metric, Kind.UNRESOLVED);
				}
			}
		}
		sameMonth[metric] = now.stream().mapToInt(Integer::intValue).toArray();
		any[metric] = all.stream().mapToInt(Integer::intValue).toArray();
	}

	private void cycle(int[] component) {
		boolean itself = Arrays.stream(sameMonth[component[0]]).anyMatch(target -> target == component[0]);
		if (component.length == 1 && !itself) {
			return;
		}
		BitSet members = new BitSet();
		Arrays.stream(component).forEach(members::set);
		List<Integer> walk = new ArrayList<>();
		int first = members.nextSetBit(0);
		for (int metric = first; !walk.contains(metric);) {
			walk.add(metric);
			metric = Arrays.stream(sameMonth[metric]).filter(members::get).findFirst().orElseThrow();
			if (walk.contains(metric)) {
				walk = walk.subList(walk.indexOf(metric), walk.size());
				break;
			}
		}
		EObject[] names = walk.stream().map(metrics::get).toArray(EObject[]::new);
		for (int metric : component) {
			if (!unknown.get(metric)) {
				unknown.set(metric);
				problems.add(Problem.of(Kind.CYCLE, metrics.get(metric), names));
			}
		}
	}

	/** Takes a metric out, and so all that depend on it once {@link #spread} is called. */
	void exclude(int metric, Kind reason) {
		if (!unknown.get(metric)) {
			unknown.set(metric);
			problems.add(Problem.of(reason, metrics.get(metric)));
		}
	}

	/** Takes out what depends on a metric that is out. */
	void spread() {
		if (unknown.isEmpty()) {
			return;
		}
		for (int[] component : Components.of(any.length, metric -> any[metric])) {
			for (int metric : component) {
				for (int source : any[metric]) {
					if (unknown.get(source) && !unknown.get(metric)) {
						Arrays.stream(component).filter(member -> !unknown.get(member)).forEach(member -> {
							unknown.set(member);
							problems.add(Problem.of(Kind.DEPENDS_ON_UNKNOWN, metrics.get(member), metrics.get(source)));
						});
					}
				}
			}
		}
	}

	boolean evaluates(int metric) {
		return !unknown.get(metric);
	}
}
