package org.sightline.logic;

import java.util.Arrays;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.logic.Problem.Kind;
import org.sightline.logic.forecast.Distribution;
import org.sightline.logic.forecast.Draws;
import org.sightline.logic.forecast.Forecast;

/** Forecasts whose distributions are known. */
class ForecastTest {

	private static final int MANY = 40_000;
	/** Worked out apart from the product: SplitMix64 of the names' hash, then the normal quantile. */
	private static final double FIRST = -0.6312271930187119;

	private static Forecast draw(Plans plan) {
		return plan.network().forecast(new Draws(MANY, 1, 2));
	}

	@Test
	void a_range_is_the_central_90_percent_of_a_normal_distribution() {
		Plans plan = Plans.months(2, """
				metric m : 1 / month { baseline 100 }
				goal g : m total at least 240
				initiative i { expect m +30 to +10 }
				""");
		Forecast forecast = draw(plan);
		Distribution month = forecast.of(plan.metric("m"), 0);
		assertEquals(120, month.mean(), 0.1);
		assertEquals(110, month.p5(), 0.2);
		assertEquals(120, month.p50(), 0.2);
		assertEquals(130, month.p95(), 0.2);
		assertEquals(240, forecast.of(plan.goal("g")).mean(), 0.2);
		assertEquals(0.5, forecast.probability(plan.goal("g")), 0.01);
	}

	@Test
	void a_figure_to_date_grows_to_the_goals_figure() {
		Plans plan = Plans.months(4, """
				metric m : 1 / month { baseline 10 growing 100% per month }
				goal total : m total at least 1 in 2026-05 to 2026-07
				goal average : m average at least 1
				goal end : m at end at least 1
				hypothesis h { confidence 50% }
				initiative a { expect m +10 to +30 because h }
				""");
		// without effects 10, 20, 40, 80
		Case without = plan.network().withoutInitiatives();
		assertArrayEquals(new double[] { 0, 20, 60, 140 }, plan.network().course(plan.goal("total"), without), 1e-9);
		assertArrayEquals(new double[] { 10, 15, 70 / 3.0, 37.5 }, plan.network().course(plan.goal("average"), without), 1e-9);
		assertArrayEquals(new double[] { 10, 20, 40, 80 }, plan.network().course(plan.goal("end"), without), 1e-9);
		Forecast forecast = draw(plan);
		for (String goal : List.of("total", "average", "end")) {
			assertEquals(forecast.of(plan.goal(goal)), forecast.course(plan.goal(goal)).get(3), goal);
		}
	}

	@Test
	void all_samples_of_a_figure_can_be_looked_at() {
		Plans plan = Plans.months(1, """
				metric m : 1 { baseline 100 }
				goal g : m total at least 110
				hypothesis h { confidence 25% }
				initiative a { expect m +20 because h }
				""");
		Forecast forecast = draw(plan);
		double[] samples = forecast.samples(plan.goal("g"));
		assertEquals(forecast.draws().samples(), samples.length);
		assertEquals(forecast.probability(plan.goal("g")), Arrays.stream(samples).filter(value -> value >= 110).count() / (double) samples.length);
		assertEquals(100, forecast.of(plan.goal("g")).p25());
		assertEquals(120, samples[samples.length - 1]);
	}

	@Test
	void effects_on_one_belief_stand_or_fall_together() {
		Plans shared = Plans.months(1, """
				metric m : 1 { baseline 0 }
				goal both : m total at least 20
				goal none : m total at most 0
				hypothesis h { confidence 30% }
				initiative a { expect m +10 because h }
				initiative b { expect m +10 because h }
				""");
		Forecast forecast = draw(shared);
		assertEquals(0.3, forecast.probability(shared.goal("both")), 0.01);
		assertEquals(0.7, forecast.probability(shared.goal("none")), 0.01);
		Plans separate = Plans.months(1, """
				metric m : 1 { baseline 0 }
				goal both : m total at least 20
				hypothesis h { confidence 30% }
				hypothesis k { confidence 30% }
				initiative a { expect m +10 because h }
				initiative b { expect m +10 because k }
				""");
		assertEquals(0.09, draw(separate).probability(separate.goal("both")), 0.006);
	}

	@Test
	void where_all_is_linear_the_mean_is_the_expected_case() {
		Plans plan = Plans.months(6, """
				metric leads : 1 / month { baseline 100 growing 3% per month }
				metric revenue : JPY / month = lag(leads, 1) * 3_000 - spend
				goal g : revenue total at least 1 JPY
				hypothesis h { confidence 60% }
				initiative a { cost 700 JPY per month expect leads +20 to +60 because h ramping 3 months }
				initiative b { runs 2026-04 to 2026-06 expect leads -10 to +5 fading by half every 2 months }
				""");
		double expected = plan.network().value(plan.goal("g"), plan.network().expected());
		Distribution figure = draw(plan).of(plan.goal("g"));
		double spread = (figure.p95() - figure.p5()) / 3.29;
		assertEquals(expected, figure.mean(), 4 * spread / Math.sqrt(MANY));
	}

	@Test
	void the_number_of_threads_and_the_place_in_the_text_change_nothing() {
		for (long seed = 0; seed < 12; seed++) {
			Plans plan = Plans.of(RandomNetworks.text(seed));
			Plans moved = Plans.of(RandomNetworks.shuffled(seed, 7));
			Forecast one = plan.network().forecast(new Draws(3_001, seed, 1));
			Forecast three = plan.network().forecast(new Draws(3_001, seed, 3));
			Forecast other = moved.network().forecast(new Draws(3_001, seed, 2));
			assertEquals(one.of(plan.goal("g")), three.of(plan.goal("g")));
			assertEquals(one.of(plan.metric("d0"), 3), three.of(plan.metric("d0"), 3));
			double size = 1e-9 * (1 + Math.abs(one.of(plan.goal("g")).p5()) + Math.abs(one.of(plan.goal("g")).p95()));
			assertEquals(one.of(plan.goal("g")).mean(), other.of(moved.goal("g")).mean(), size, plan::toString);
			assertEquals(one.of(plan.goal("g")).p95(), other.of(moved.goal("g")).p95(), size);
		}
	}

	@Test
	void a_certain_plan_is_the_expected_case_in_every_sample() {
		for (long seed = 0; seed < 12; seed++) {
			String text = RandomNetworks.text(seed).replaceAll(" because h\\d", "").replaceAll(" to [+-]\\d+%?(?! from)", "");
			Plans plan = Plans.of(text);
			Forecast forecast = plan.network().forecast(new Draws(100, seed, 1));
			double expected = plan.network().value(plan.goal("g"), plan.network().expected());
			assertEquals(expected, forecast.of(plan.goal("g")).p5(), 1e-9 * Math.max(1, Math.abs(expected)), text);
			assertEquals(expected, forecast.of(plan.goal("g")).p95(), 1e-9 * Math.max(1, Math.abs(expected)), text);
		}
	}

	@Test
	void the_first_figures_of_a_seed_are_these_on_every_machine() {
		Plans plan = Plans.months(1, """
				metric m : 1 { baseline 0 }
				goal g : m total at least 0
				initiative i { expect m -1.64485 to +1.64485 }
				""");
		Distribution one = plan.network().forecast(new Draws(1, 42, 1)).of(plan.goal("g"));
		assertEquals(one.mean(), one.p50());
		assertNotEquals(one.mean(), plan.network().forecast(new Draws(1, 43, 1)).of(plan.goal("g")).mean());
		assertEquals(FIRST, one.mean());
	}

	@Test
	void a_sample_without_a_figure_is_a_problem() {
		Plans plan = Plans.months(1, """
				metric a : 1 { baseline 1 }
				metric m : 1 = 1 / a
				goal g : m total at least 1
				hypothesis h { confidence 50% }
				initiative i { expect a -1 because h }
				""");
		Forecast forecast = draw(plan);
		assertEquals(Kind.DIVISION_BY_ZERO, forecast.problems().get(0).kind());
		assertEquals(0.5, forecast.of(plan.goal("g")).mean(), 0.02);
	}

	@Test
	void what_fails_at_the_mean_only_is_no_problem_of_the_samples() {
		Plans plan = Plans.months(1, """
				metric a : 1 { baseline 1 }
				metric m : 1 = 1 / (a - 2)
				goal g : m total at least 1
				hypothesis h { confidence 50% }
				initiative i { expect a +2 because h }
				""");
		assertEquals(1, plan.network().expected().problems().size());
		assertEquals(List.of(), draw(plan).problems()); // 1 / −1 or 1 / 1
	}

	@Test
	void nothing_and_too_much_cannot_be_drawn() {
		assertThrows(IllegalArgumentException.class, () -> new Draws(0, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> new Draws(Draws.MOST + 1, 1, 1));
		assertTrue(Draws.of(1, 1).threads() >= 1);
	}
}
