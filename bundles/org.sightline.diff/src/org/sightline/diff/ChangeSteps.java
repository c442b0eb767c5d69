package org.sightline.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.MemorySource;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.logic.Network;
import org.sightline.model.Element;
import org.sightline.model.Goal;

/**
 * What each change of a plan does to a goal when the changes are made one after the other: what initiatives rest on first, then
 * the initiatives in the order of the text, and last what nothing rests on any more. What two changes do together falls to the
 * later one. Changes that only make sense together, since the plan between them would have errors, are one step.
 */
public final class ChangeSteps {

	/** More steps than this are not read one by one; the rest is one step. */
	private static final int MOST = 40;
	private static final List<String> ORDER = List.of("plan", "unit", "team", "journey", "touchpoint", "metric", "conversion", "rate",
			"hypothesis", "goal", "initiative");

	/**
	 * One step.
	 *
	 * @param elements what is changed in it, as {@link Change#element}
	 * @param before   the goal's expected figure before the step, in its unit
	 * @param after    the figure after it
	 */
	public record Step(List<String> elements, double before, double after) {

		public Step {
			elements = List.copyOf(elements);
		}

		/** What the step does. */
		public double difference() {
			return after - before;
		}
	}

	private final PlanLoader loader = new PlanLoader();
	private final Map<Subject, String> old;
	private final Map<Subject, String> now;
	private final String goal;

	private ChangeSteps(LoadedPlan before, LoadedPlan after, Goal goal) {
		Map<Element, Element> renames = Renames.between(before, after);
		old = new BlockTexts(before, renames).bySubject();
		now = new BlockTexts(after, Map.of()).bySubject();
		this.goal = goal.getName();
	}

	/**
	 * The steps from the older to the newer version; none where the older version does not have the goal, or it cannot be computed.
	 *
	 * @param goal a goal of the newer version
	 */
	public static List<Step> of(LoadedPlan before, LoadedPlan after, Goal goal) {
		return new ChangeSteps(before, after, goal).steps();
	}

	private List<Step> steps() {
		Map<Subject, String> text = new LinkedHashMap<>(old);
		Optional<Double> start = figure(text);
		if (start.isEmpty()) {
			return List.of();
		}
		List<Step> steps = new ArrayList<>();
		List<String> joined = new ArrayList<>();
		double at = start.get();
		List<Subject> changed = changed();
		for (int i = 0; i < changed.size(); i++) {
			Subject subject = changed.get(i);
			change(text, subject);
			joined.add(subject.toString());
			Optional<Double> figure = i < MOST || i == changed.size() - 1 ? figure(text) : Optional.empty();
			if (figure.isPresent()) {
				steps.add(new Step(joined, at, figure.get()));
				at = figure.get();
				joined = new ArrayList<>();
			}
		}
		return steps;
	}

	private void change(Map<Subject, String> text, Subject subject) {
		if (now.containsKey(subject)) {
			text.put(subject, now.get(subject));
		} else {
			text.remove(subject);
		}
	}

	/** What differs, in the order of the steps. */
	private List<Subject> changed() {
		Set<Subject> all = new LinkedHashSet<>(old.keySet());
		all.removeIf(subject -> now.containsKey(subject) || !subject.kind().equals("initiative"));
		all.addAll(now.keySet());
		List<Subject> changed = new ArrayList<>(all.stream().filter(subject -> !now.getOrDefault(subject, "").equals(old.get(subject))).toList());
		changed.sort((one, other) -> Integer.compare(ORDER.indexOf(one.kind()), ORDER.indexOf(other.kind())));
		List<Subject> gone = old.keySet().stream().filter(subject -> !now.containsKey(subject) && !subject.kind().equals("initiative")).toList();
		return Stream.concat(changed.stream(), gone.stream()).toList();
	}

	/** The goal's expected figure in a plan of some blocks; empty where that is no sound plan. */
	private Optional<Double> figure(Map<Subject, String> blocks) {
		try {
			LoadedPlan plan = loader.load(new MemorySource(Map.of("step.plan", String.join("\n", blocks.values()))));
			if (plan.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
				return Optional.empty();
			}
			return Network.compile(plan).network().flatMap(network -> network.goals().stream().filter(one -> goal.equals(one.getName())).findFirst()
					.map(one -> network.value(one, network.expected())));
		} catch (PlanUnreadableException e) {
			throw new IllegalStateException(e); // the text is in memory
		}
	}
}
