package org.sightline.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.diff.ChangeSteps.Step;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;

class ChangeStepsTest {

	/** 10 months of 100 orders at ¥10: ¥10,000 without initiatives, of which each percent is ¥100. */
	private static final String PLAN = """
			plan "P" {
			  currency JPY
			  horizon 2026-01 to 2026-10
			}
			unit order
			metric orders : order / month {
			  baseline 100
			}
			metric price : JPY / order {
			  baseline 10
			}
			metric revenue : JPY / month = orders * price
			goal sales : revenue total at least 10_000 JPY
			hypothesis sure {
			  confidence 100%
			}
			initiative A {
			  expect orders +10% because sure
			}
			initiative B {
			  expect price +20% because sure
			}
			""";

	private static List<Step> steps(String before, String after) {
		LoadedPlan now = Plans.read(after);
		return ChangeSteps.of(Plans.read(before), now, now.model().goals().get(0));
	}

	private static String shown(List<Step> steps) {
		return String.join("; ", steps.stream().map(step -> String.join("+", step.elements()) + " " + Math.round(step.difference())).toList());
	}

	@Test
	void what_two_changes_do_together_falls_to_the_later_one() {
		// both: 1.1 × 1.2; without A: 1.2; with a price of 11: 1.2 × 1.1. The price comes first, since initiatives rest on metrics.
		String after = PLAN.replace("baseline 10\n", "baseline 11\n").replaceFirst("initiative A \\{[^}]*\\}\n", "");
		assertEquals("metric price 1320; initiative A -1320", shown(steps(PLAN, after)));
	}

	@Test
	void what_only_makes_sense_together_is_one_step() {
		// A makes 1.1 × 1.2 × 10,000 of it already; 5% of that
		String after = PLAN + "initiative C {\n  expect orders +10% because new\n}\nhypothesis new {\n  confidence 50%\n}\n";
		assertEquals("hypothesis new 0; initiative C 660", shown(steps(PLAN, after)));
		String renamedUnit = PLAN.replace("unit order\n", "unit contract\n").replace("order /", "contract /").replace("/ order", "/ contract")
				.replace("+10%", "+20%");
		assertEquals("initiative A 1200", shown(steps(PLAN, renamedUnit)));
	}

	@Test
	void a_renamed_element_is_no_step() {
		String after = PLAN.replace("orders", "bought").replace("baseline 10\n", "baseline 20\n");
		assertEquals("metric price 13200", shown(steps(PLAN, after)));
	}

	@Test
	void the_steps_add_up_to_the_whole_change() {
		String after = PLAN.replace("+20%", "+30%").replace("100%", "90%").replace("baseline 100\n", "baseline 120\n");
		List<Step> steps = steps(PLAN, after);
		assertEquals(List.of(List.of("metric orders"), List.of("hypothesis sure"), List.of("initiative B")), steps.stream().map(Step::elements).toList());
		assertEquals(12_000 * 1.09 * 1.27 - 10_000 * 1.1 * 1.2, steps.stream().mapToDouble(Step::difference).sum(), 1e-6);
	}

	@Test
	void without_the_goal_before_there_are_none() {
		assertEquals(List.of(), steps(PLAN.replace("goal sales", "goal other"), PLAN.replace("total at least", "average at least").replace("10_000 JPY", "900 JPY / month")));
	}
}
