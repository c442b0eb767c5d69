package org.sightline.dsl.scoping;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.sightline.model.Metric;
import org.sightline.model.PlanFactory;
import org.sightline.model.PlanFile;
import org.sightline.model.Unit;

/** What every plan can name without declaring it: `month`, `day`, `hour`, `person-days`, ISO currencies, and the metric `spend`. */
public final class BuiltIns {

	private static final URI ADDRESS = URI.createURI("sightline:/built-in.plan");
	/** Other words for a built-in unit. */
	private static final Map<String, String> ALIASES = Map.of("months", "month", "days", "day", "hours", "hour",
			"person-day", "person-days", "人日", "person-days");

	private final Map<String, Unit> units = new LinkedHashMap<>();
	private final Metric spend;

	/** A set of its own for each resource set, since model objects know the resource that holds them. */
	public BuiltIns() {
		PlanFile file = PlanFactory.eINSTANCE.createPlanFile();
		Resource resource = new ResourceImpl(ADDRESS);
		resource.getContents().add(file);
		for (String name : new String[] { "month", "day", "hour", "person-days" }) {
			add(file, name);
		}
		Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted().forEach(code -> add(file, code));
		ALIASES.forEach((alias, name) -> units.put(alias, units.get(name)));
		spend = PlanFactory.eINSTANCE.createMetric();
		spend.setName("spend");
		file.getBlocks().add(spend);
	}

	private void add(PlanFile file, String name) {
		Unit unit = PlanFactory.eINSTANCE.createUnit();
		unit.setName(name);
		file.getBlocks().add(unit);
		units.put(name, unit);
	}

	/** The built-in unit of that name or alias. */
	public Optional<Unit> unit(String name) {
		return Optional.ofNullable(units.get(name));
	}

	/** All names and aliases of built-in units with their units. */
	public Map<String, Unit> units() {
		return Map.copyOf(units);
	}

	/** The metric `spend`: the costs of the initiatives that run, in the plan's currency per month. */
	public Metric spend() {
		return spend;
	}

	/** Whether a unit is a built-in one, not one that a plan declares. */
	public static boolean isBuiltIn(Unit unit) {
		return unit.eResource() != null && ADDRESS.equals(unit.eResource().getURI());
	}

	/** Whether a metric is the built-in `spend`. */
	public static boolean isSpend(Metric metric) {
		return metric.eResource() != null && ADDRESS.equals(metric.eResource().getURI());
	}
}
