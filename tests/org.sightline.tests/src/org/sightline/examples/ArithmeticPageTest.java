package org.sightline.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.YearMonth;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.logic.Network;

/** What `docs/arithmetic.md` works out by hand is what the program computes. */
class ArithmeticPageTest {

	private static Network network(String example) throws Exception {
		return Network.compile(new PlanLoader().load(Path.of("../../examples", example).toAbsolutePath().normalize())).network()
				.orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({
			"starter, winRate, 2026-04, 0.057, 1e-12",
			"starter, revenue, 2026-04, 68400, 1e-9",
			"b2b-ja, 商談化率, 2026-04, 0.34945, 1e-12",
			"b2b-ja, 商談化率, 2026-05, 0.3589, 1e-12",
			"b2b-ja, 資料請求率, 2026-05, 0.005375, 1e-12",
			"b2b-ja, 資料請求率, 2026-07, 0.005375, 1e-12",
			"subscription, subscribers, 2026-01, 6919.84, 1e-9",
			"subscription, revenue, 2026-01, 180212.16, 1e-8" })
	void the_expected_case_has_the_values_of_the_page(String example, String metric, YearMonth month, double value,
			double tolerance) throws Exception {
		Network network = network(example);
		assertEquals(value, network.expected().value(network.model().metric(metric).orElseThrow(), month), tolerance);
	}

	@ParameterizedTest
	@CsvSource({ "starter, RevenueGoal, 820800", "b2b-ja, 売上目標, 1179408997" })
	void the_goals_come_to_the_totals_of_the_page(String example, String name, double value) throws Exception {
		Network network = network(example);
		assertEquals(value, network.goals().stream().filter(goal -> goal.getName().equals(name))
				.mapToDouble(goal -> network.value(goal, network.expected())).sum(), 1);
	}
}
