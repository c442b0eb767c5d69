package org.sightline.dsl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sightline.model.Agreement;
import org.sightline.model.Block;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Journey;
import org.sightline.model.Metric;
import org.sightline.model.Observations;
import org.sightline.model.Plan;
import org.sightline.model.PlanFile;
import org.sightline.model.Review;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;
import org.sightline.model.Unit;
import org.sightline.model.Unrecognized;

/** All files of a plan seen as one: its elements by kind, in the order of the files and of the text. */
public final class PlanModel {

	private final List<PlanFile> files;
	private final Map<Class<?>, List<Block>> blocks = new HashMap<>();
	private final List<Stage> stages;
	private final Map<String, Metric> metrics = new LinkedHashMap<>();
	private final Map<String, Initiative> initiatives = new LinkedHashMap<>();

	public PlanModel(List<PlanFile> files) {
		this.files = List.copyOf(files);
		for (PlanFile file : files) {
			file.getBlocks().forEach(this::add);
		}
		blocks.replaceAll((kind, found) -> List.copyOf(found));
		stages = journeys().stream().flatMap(journey -> journey.getStages().stream()).toList();
		metrics().forEach(metric -> metrics.putIfAbsent(metric.getName(), metric));
		initiatives().forEach(initiative -> initiatives.putIfAbsent(initiative.getName(), initiative));
	}

	private void add(Block block) {
		Class<?> kind = block instanceof Metric ? Metric.class : block.eClass().getInstanceClass();
		blocks.computeIfAbsent(kind, any -> new ArrayList<>()).add(block);
	}

	/** The plan's files. */
	public List<PlanFile> files() {
		return files;
	}

	/** The `plan` block; empty where there is none. With several, the first. */
	public Optional<Plan> frame() {
		return all(Plan.class).stream().findFirst();
	}

	/** The plan's months; empty unless the `plan` block has a horizon that does not end before it starts. */
	public Optional<Horizon> horizon() {
		return frame().filter(plan -> plan.getStart() != null && plan.getEnd() != null
				&& !plan.getEnd().isBefore(plan.getStart())).map(plan -> new Horizon(plan.getStart(), plan.getEnd()));
	}

	public List<Unit> units() {
		return all(Unit.class);
	}

	public List<Team> teams() {
		return all(Team.class);
	}

	public List<Journey> journeys() {
		return all(Journey.class);
	}

	public List<Stage> stages() {
		return stages;
	}

	public List<Touchpoint> touchpoints() {
		return all(Touchpoint.class);
	}

	/** All metrics, conversions and rates. */
	public List<Metric> metrics() {
		return all(Metric.class);
	}

	public List<Goal> goals() {
		return all(Goal.class);
	}

	public List<Hypothesis> hypotheses() {
		return all(Hypothesis.class);
	}

	public List<Initiative> initiatives() {
		return all(Initiative.class);
	}

	public List<Agreement> agreements() {
		return all(Agreement.class);
	}

	public List<Observations> observations() {
		return all(Observations.class);
	}

	public List<Review> reviews() {
		return all(Review.class);
	}

	public List<Unrecognized> unrecognized() {
		return all(Unrecognized.class);
	}

	/** All named elements, stages included. */
	public List<Element> elements() {
		List<Element> elements = new ArrayList<>(stages);
		files.forEach(file -> file.getBlocks().stream().filter(Element.class::isInstance)
				.forEach(block -> elements.add((Element) block)));
		return elements;
	}

	/** The metric of that name. */
	public Optional<Metric> metric(String name) {
		return Optional.ofNullable(metrics.get(name));
	}

	/** The initiative of that name. */
	public Optional<Initiative> initiative(String name) {
		return Optional.ofNullable(initiatives.get(name));
	}

	/** Whether an object stands in one of the plan's files (built-in units and `spend` do not). */
	public boolean contains(EObject object) {
		EObject root = object;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return files.contains(root);
	}

	@SuppressWarnings("unchecked") // add() files every block under its own class
	private <T extends Block> List<T> all(Class<T> kind) {
		return (List<T>) (List<?>) blocks.getOrDefault(kind, List.of());
	}
}
