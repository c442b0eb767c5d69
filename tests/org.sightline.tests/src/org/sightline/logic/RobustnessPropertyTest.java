package org.sightline.logic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Counterfactual;
import org.sightline.logic.forecast.Draws;
import org.sightline.logic.forecast.Forecast;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** Whatever is missing or wrong in a plan, what the network says are finite figures. */
class RobustnessPropertyTest {

	@Property(seed = "1", tries = 150)
	void plans_with_missing_and_odd_words_have_finite_figures(@ForAll long seed, @ForAll long damage) {
		List<String> words = new ArrayList<>(List.of(RandomNetworks.text(seed).split(" ")));
		Random random = new Random(damage);
		for (int k = random.nextInt(6); k >= 0; k--) {
			int at = random.nextInt(words.size());
			switch (random.nextInt(5)) {
				case 0 -> words.remove(at);
				case 1 -> words.set(at, "0");
				case 2 -> words.set(at, "1_000_000_000_000_000_000_000_000_000_000_000_000_000_000");
				case 3 -> words.set(at, words.get(random.nextInt(words.size())));
				default -> words.set(at, "0001-01");
			}
		}
		check(Plans.of(String.join(" ", words)));
	}

	private static void check(Plans plan) {
		plan.compilation().network().ifPresent(network -> {
			for (Metric metric : plan.plan().model().metrics()) {
				for (double value : network.expected().values(metric)) {
					assertTrue(Double.isFinite(value), metric.getName());
				}
			}
			for (Goal goal : network.goals()) {
				check(plan, network, goal);
			}
		});
	}

	private static void check(Plans plan, Network network, Goal goal) {
		Contributions split = network.contributions(goal);
		assertTrue(split.shares().stream().allMatch(share -> finite(share.amount())), goal.getName());
		assertTrue(finite(split.uplift()) && finite(split.remainder()));
		for (Initiative initiative : plan.plan().model().initiatives()) {
			Counterfactual figures = network.counterfactuals().of(goal, initiative);
			assertTrue(finite(figures.alone()) && finite(figures.marginal()) && finite(figures.untouched())
					&& finite(figures.executionLever()));
		}
		network.effects().forEach(effect -> assertTrue(Double.isFinite(network.sensitivities(goal).of(effect))));
		Forecast forecast = network.forecast(new Draws(50, 1, 1));
		assertTrue(Double.isFinite(forecast.of(goal).mean()) && Double.isFinite(forecast.of(goal).p95()));
	}

	private static boolean finite(Amount amount) {
		return Double.isFinite(amount.within()) && Double.isFinite(amount.beyond());
	}

	@Test
	void long_chains_of_formulas_and_initiatives_that_run_for_ages_are_no_trouble() {
		StringBuilder text = new StringBuilder("metric m0 : 1 { baseline 1 }\n");
		for (int i = 1; i <= 5_000; i++) {
			text.append("metric m").append(i).append(" : 1 = m").append(i - 1).append(" + prev(m").append(i).append(")\n");
		}
		text.append("goal g : m20 total at least 1\ninitiative i { runs 0001-01 to 9999-12 expect m0 +1 lasting }");
		Plans plan = Plans.months(3, text.toString());
		assertTrue(plan.compilation().network().isPresent());
		check(plan);
	}
}
