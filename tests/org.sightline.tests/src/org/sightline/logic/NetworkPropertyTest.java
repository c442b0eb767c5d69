package org.sightline.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Contributions.Share;
import org.sightline.logic.contribution.Counterfactual;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** The network against a slow reading of the language's section 3, on random plans. */
class NetworkPropertyTest {

	private static void assertSame(double expected, double actual, double size, String what) {
		assertEquals(expected, actual, 1e-9 * Math.max(1, size), what);
	}

	@Property(seed = "1", tries = 120)
	void every_value_is_the_one_of_the_book(@ForAll long seed) {
		Plans plan = Plans.of(RandomNetworks.text(seed));
		Network network = plan.network();
		ByTheBook book = new ByTheBook(plan.plan().model());
		ByTheBook none = new ByTheBook(plan.plan().model());
		none.initiatives.clear();
		for (Metric metric : plan.plan().model().metrics()) {
			for (int t = 0; t < network.months(); t++) {
				double expected = book.value(metric, t);
				assertSame(expected, network.expected().value(metric, t), Math.abs(expected), metric.getName() + " " + t);
				expected = none.value(metric, t);
				assertSame(expected, network.withoutInitiatives().value(metric, t), Math.abs(expected), metric.getName() + " " + t);
			}
		}
		for (Effect effect : network.effects()) {
			for (int t = 0; t < network.months(); t++) {
				assertSame(book.x(effect, t), network.activities().of(effect, t), 1, "X");
			}
		}
		for (Goal goal : network.goals()) {
			assertSame(book.goal(goal), network.value(goal, network.expected()), magnitude(network, goal), goal.getName());
			assertSame(book.beyond(goal), network.outlookValue(goal, network.expected()), magnitude(network, goal), goal.getName());
		}
		assertEquals(3, network.goals().size());
	}

	private static double magnitude(Network network, Goal goal) {
		double sum = 0;
		for (int t = 0; t < network.months(); t++) {
			sum += Math.abs(network.expected().value(goal.getMetric(), t))
					+ Math.abs(network.withoutInitiatives().value(goal.getMetric(), t));
		}
		return sum;
	}

	@Property(seed = "1", tries = 80)
	void contributions_add_up_to_the_uplift(@ForAll long seed) {
		Plans plan = Plans.of(RandomNetworks.text(seed));
		Network network = plan.network();
		for (Goal goal : network.goals()) {
			Contributions split = network.contributions(goal);
			double gross = split.shares().stream().mapToDouble(share -> Math.abs(share.amount().within())).sum();
			double sum = split.shares().stream().mapToDouble(share -> share.amount().within()).sum();
			double uplift = network.value(goal, network.expected()) - network.value(goal, network.withoutInitiatives());
			assertEquals(uplift, sum, 1e-9 * gross + 1e-12 * magnitude(network, goal), goal.getName());
			double far = split.shares().stream().mapToDouble(share -> share.amount().beyond()).sum();
			double farGross = split.shares().stream().mapToDouble(share -> Math.abs(share.amount().beyond())).sum();
			double farUplift = network.outlookValue(goal, network.expected()) - network.outlookValue(goal, network.withoutInitiatives());
			assertEquals(farUplift, far, 1e-9 * farGross + 1e-12 * magnitude(network, goal), goal.getName());
		}
	}

	@Property(seed = "1", tries = 40)
	void removing_adding_and_improving_initiatives_is_as_by_the_book(@ForAll long seed) {
		Plans plan = Plans.of(RandomNetworks.text(seed));
		plan.network().goals().forEach(goal -> initiativesAreAsByTheBook(plan, plan.network(), goal));
	}

	private static void initiativesAreAsByTheBook(Plans plan, Network network, Goal goal) {
		double size = magnitude(network, goal);
		double all = new ByTheBook(plan.plan().model()).goal(goal);
		ByTheBook none = new ByTheBook(plan.plan().model());
		none.initiatives.clear();
		for (Initiative initiative : plan.plan().model().initiatives()) {
			Counterfactual figures = network.counterfactuals().of(goal, initiative);
			ByTheBook alone = new ByTheBook(plan.plan().model());
			alone.initiatives.clear();
			alone.initiatives.add(initiative);
			assertSame(alone.goal(goal) - none.goal(goal), figures.alone().within(), size, "alone");
			ByTheBook without = new ByTheBook(plan.plan().model());
			without.initiatives.remove(initiative);
			assertSame(all - without.goal(goal), figures.marginal().within(), size, "marginal");
			ByTheBook untouched = new ByTheBook(plan.plan().model());
			untouched.shadows.add(initiative);
			assertSame(all - untouched.goal(goal), figures.untouched().within(), size, "untouched");
			ByTheBook better = new ByTheBook(plan.plan().model());
			double rate = initiative.getExecution() == null ? 1 : initiative.getExecution().getRate().value().doubleValue();
			better.better.put(initiative, Math.min(0.01, 1 - rate));
			assertSame(better.goal(goal) - all, figures.executionLever().within(), size, "lever");
		}
	}

	@Property(seed = "1", tries = 40)
	void the_derivative_by_an_effect_is_the_slope_of_the_book(@ForAll long seed) {
		Plans plan = Plans.of(RandomNetworks.text(seed));
		Network network = plan.network();
		Goal goal = plan.goal("g");
		double step = 1e-5;
		for (Effect effect : network.effects()) {
			double up = scaled(plan, goal, effect, 1 + step);
			double here = scaled(plan, goal, effect, 1);
			double down = scaled(plan, goal, effect, 1 - step);
			double right = (up - here) / step;
			double left = (here - down) / step;
			double tolerance = 1e-3 * Math.abs(right) + 1e-7 * magnitude(network, goal);
			if (Math.abs(right - left) < tolerance) { // no kink here
				assertEquals((right + left) / 2, network.sensitivities(goal).of(effect), tolerance);
			}
		}
	}

	private static double scaled(Plans plan, Goal goal, Effect effect, double lambda) {
		ByTheBook book = new ByTheBook(plan.plan().model());
		book.scale = any -> any == effect ? lambda : 1;
		return book.goal(goal);
	}

	@Property(seed = "1", tries = 6)
	void shares_are_the_integral_of_the_slopes(@ForAll long seed) {
		Plans plan = Plans.of(RandomNetworks.text(seed));
		Network network = plan.network();
		Goal goal = plan.goal("g");
		int steps = 150;
		for (Share share : network.contributions(goal).shares()) {
			Object own = share.effect().isPresent() ? share.effect().get() : share.initiative();
			double sum = 0;
			for (int k = 0; k < steps; k++) {
				double lambda = (k + 0.5) / steps;
				double h = 1e-4;
				ByTheBook up = new ByTheBook(plan.plan().model());
				up.scale = any -> any == own ? lambda + h : lambda;
				ByTheBook down = new ByTheBook(plan.plan().model());
				down.scale = any -> any == own ? lambda - h : lambda;
				sum += (up.goal(goal) - down.goal(goal)) / (2 * h) / steps;
			}
			double gross = network.contributions(goal).shares().stream().mapToDouble(any -> Math.abs(any.amount().within())).sum();
			assertEquals(sum, share.amount().within(), 0.01 * gross + 1e-7 * magnitude(network, goal));
		}
	}

	@Property(seed = "1", tries = 30)
	void the_order_of_the_text_changes_nothing(@ForAll long seed, @ForAll long order) {
		Plans plan = Plans.of(RandomNetworks.text(seed));
		Plans other = Plans.of(RandomNetworks.shuffled(seed, order));
		double size = magnitude(plan.network(), plan.goal("g"));
		assertSame(plan.network().value(plan.goal("g"), plan.network().expected()),
				other.network().value(other.goal("g"), other.network().expected()), size, "g");
		for (Initiative initiative : plan.plan().model().initiatives()) {
			assertSame(plan.network().contributions(plan.goal("g")).of(initiative).within(),
					other.network().contributions(other.goal("g")).of(other.initiative(initiative.getName())).within(), size, "share");
		}
	}
}
