package org.sightline.dsl.scoping;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.sightline.model.Element;
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

	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
			.collect(Collectors.toUnmodifiableSet());
	/** Names and aliases of all built-in units. */
	private static final Set<String> NAMES = Stream.of(Stream.of("month", "day", "hour", "person-days"), CURRENCIES.stream(), ALIASES.keySet().stream())
			.flatMap(names -> names).collect(Collectors.toUnmodifiableSet());

	private final PlanFile file = PlanFactory.eINSTANCE.createPlanFile();
	/** Those asked for so far: there are many currencies, and a plan has one or two. */
	private final Map<String, Unit> units = new HashMap<>();
	private final Metric spend = PlanFactory.eINSTANCE.createMetric();

	/** A set of its own for each resource set, since model objects know the resource that holds them. */
	public BuiltIns() {
		new Home().getContents().add(file);
		spend.setName("spend");
		file.getBlocks().add(spend);
	}

	/**
	 * Names what is built in by its name: several sets stand under one address, each with the units that its plan uses, and a place in
	 * one of them would be another unit in the next.
	 */
	private static final class Home extends ResourceImpl {

		Home() {
			super(ADDRESS);
		}

		@Override
		public String getURIFragment(EObject object) {
			return object instanceof Element element ? element.getName() : super.getURIFragment(object);
		}
	}

	/** The built-in unit of that name or alias. */
	public synchronized Optional<Unit> unit(String name) {
		return isUnit(name) ? Optional.of(units.computeIfAbsent(ALIASES.getOrDefault(name, name), this::create)) : Optional.empty();
	}

	private Unit create(String name) {
		Unit unit = PlanFactory.eINSTANCE.createUnit();
		unit.setName(name);
		file.getBlocks().add(unit);
		return unit;
	}

	/** All names and aliases of built-in units with their units. */
	public Map<String, Unit> units() {
		return NAMES.stream().collect(Collectors.toUnmodifiableMap(name -> name, name -> unit(name).orElseThrow()));
	}

	/** Whether a built-in unit has that name or alias. */
	public static boolean isUnit(String name) {
		return NAMES.contains(name);
	}

	/** Whether a name is the ISO code of a currency. */
	public static boolean isCurrency(String name) {
		return CURRENCIES.contains(name);
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
