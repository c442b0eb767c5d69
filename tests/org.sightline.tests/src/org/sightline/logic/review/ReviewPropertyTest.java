package org.sightline.logic.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.sightline.checks.Fixtures;
import org.sightline.dsl.PlanModel;
import org.sightline.logic.Network;
import org.sightline.logic.RandomNetworks;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReviewPropertyTest {

	private static final double CLOSE = 1e-9;

	@Property(seed = "1", tries = 60)
	void the_parts_add_up_to_the_gap(@ForAll long seed) throws Exception {
		for (GoalReview goal : review(RandomNetworks.text(seed), seed, 1).goals()) {
			double shares = goal.inputs().stream().mapToDouble(InputShare::share).sum();
			assertEquals(goal.gap(), shares + goal.logicResidual(), CLOSE * scale(goal));
			for (InputShare input : goal.inputs()) {
				assertEquals(input.share(), input.execution() + input.belief() + input.shared() + input.environment(), CLOSE * scale(goal));
			}
			for (List<? extends Part<?>> parts : List.of(goal.byTouchpoint(), goal.byStage(), goal.byTeam(), goal.byInitiative())) {
				assertEquals(shares, parts.stream().mapToDouble(Part::share).sum(), CLOSE * scale(goal));
			}
		}
	}

	@Property(seed = "1", tries = 30)
	void observing_what_was_planned_leaves_no_gap(@ForAll long seed) throws Exception {
		for (GoalReview goal : review(RandomNetworks.text(seed), seed, 0).goals()) {
			assertEquals(0, goal.gap(), CLOSE * scale(goal));
			goal.inputs().forEach(input -> assertEquals(0, input.share(), 0));
		}
	}

	@Property(seed = "1", tries = 30)
	void the_order_of_the_text_changes_nothing(@ForAll long seed) throws Exception {
		Review one = review(RandomNetworks.text(seed), seed, 1);
		Review other = review(RandomNetworks.shuffled(seed, seed + 1), seed, 1);
		for (GoalReview goal : one.goals()) {
			GoalReview same = other.goals().stream().filter(any -> any.goal().getName().equals(goal.goal().getName())).findFirst().orElseThrow();
			assertEquals(goal.gap(), same.gap(), CLOSE * scale(goal));
			for (InputShare input : goal.inputs()) {
				InputShare twin = same.inputs().stream().filter(any -> any.input().getName().equals(input.input().getName())).findFirst()
						.orElseThrow();
				assertEquals(input.share(), twin.share(), CLOSE * scale(goal));
				assertEquals(input.execution(), twin.execution(), CLOSE * scale(goal));
			}
		}
	}

	/** A review of what is drawn from a seed: inputs and execution rates off their plan by a factor around 1. */
	private static Review review(String text, long seed, double spread) throws Exception {
		PlanModel model = Fixtures.load(text).model();
		Network network = Network.compile(model).network().orElseThrow();
		YearMonth until = network.horizon().start().plusMonths(2 + Math.floorMod(seed, 4));
		List<Measurement> measurements = new ArrayList<>();
		for (Metric input : network.inputs()) {
			for (int t = 0; t <= network.horizon().index(until); t++) {
				Random random = new Random(seed ^ (31L * input.getName().hashCode() + t));
				random.nextDouble();
				double value = network.expectedInputs().get(input, t);
				if (random.nextInt(4) > 0) {
					measurements.add(new Measurement(network.horizon().month(t), input, value * (1 + spread * (random.nextDouble() - 0.5))));
				}
			}
		}
		for (Initiative initiative : model.initiatives()) {
			Random random = new Random(seed ^ initiative.getName().hashCode());
			if (spread > 0 && random.nextBoolean()) {
				measurements.add(new Measurement(until, initiative, random.nextDouble()));
			}
		}
		return Review.of(network, new Measured(measurements, until));
	}

	private static double scale(GoalReview goal) {
		return 1 + Math.abs(goal.planned()) + goal.inputs().stream().mapToDouble(input -> Math.abs(input.share())).sum();
	}
}
