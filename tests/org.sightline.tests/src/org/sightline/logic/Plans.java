package org.sightline.logic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** A plan written in a test, with its network and its elements by name. */
public record Plans(LoadedPlan plan, Compilation compilation) {

	private static final PlanLoader LOADER = new PlanLoader();

	/** The plan of a text. */
	public static Plans of(String text) {
		try {
			Path folder = Files.createTempDirectory("plan");
			Path file = Files.writeString(folder.resolve("test.plan"), text);
			LoadedPlan plan;
			synchronized (LOADER) {
				plan = LOADER.load(file);
			}
			Files.delete(file);
			Files.delete(folder);
			return new Plans(plan, Network.compile(plan));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (PlanUnreadableException e) {
			throw new IllegalArgumentException(text, e);
		}
	}

	/** A plan of a number of months from 2026-04, in yen. */
	public static Plans months(int months, String text) {
		return of("plan \"test\" { currency JPY horizon 2026-04 to %s }%n%s"
				.formatted(java.time.YearMonth.of(2026, 4).plusMonths(months - 1), text));
	}

	public Network network() {
		return compilation.network().orElseThrow();
	}

	public Metric metric(String name) {
		return plan.model().metric(name).orElseThrow();
	}

	public Initiative initiative(String name) {
		return plan.model().initiative(name).orElseThrow();
	}

	/** The first effect of an initiative. */
	public Effect effect(String initiative) {
		return initiative(initiative).getEffects().get(0);
	}

	public Goal goal(String name) {
		return plan.model().goals().stream().filter(goal -> goal.getName().equals(name)).findFirst().orElseThrow();
	}

	/** A metric's values in the expected case. */
	public double[] expected(String metric) {
		return network().expected().values(metric(metric));
	}
}
