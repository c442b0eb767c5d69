package org.sightline.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Contributions.Share;
import org.sightline.logic.contribution.Counterfactual;

/** Contributions worked out by hand, or by trying all subsets. */
class ContributionsTest {

	private static final String FUNNEL = """
			metric leads : 1 / month { baseline 100 }
			rate winRate { baseline 20% }
			metric revenue : JPY / month = leads * winRate * 1_000
			goal g : revenue total at least 1 JPY
			""";

	@Test
	void two_factors_share_what_they_bring_together() {
		Plans plan = Plans.months(1, FUNNEL + """
				initiative more { expect leads +50 }
				initiative better { expect winRate +10 points }
				""");
		// 150 · 30% − 100 · 20% = 25; leads alone 10, conversion alone 10, the 5 that need both are halved
		Contributions split = plan.network().contributions(plan.goal("g"));
		assertEquals(12_500, split.of(plan.initiative("more")).within(), 1e-6);
		assertEquals(12_500, split.of(plan.effect("better")).within(), 1e-6);
		Counterfactual more = plan.network().counterfactuals().of(plan.goal("g"), plan.initiative("more"));
		assertEquals(10_000, more.alone().within(), 1e-6);
		assertEquals(15_000, more.marginal().within(), 1e-6);
	}

	@Test
	void where_nothing_multiplies_twice_shares_are_shapley_values() {
		Plans plan = Plans.of("""
				plan "x" { currency JPY horizon 2026-04 to 2026-09 outlook 2026-12 }
				metric leads : 1 / month { baseline 100 growing 2% per month }
				rate c1 { baseline 20% }
				rate c2 { baseline 40% }
				metric price : JPY { baseline 3_000 season 6 80% }
				metric orders : 1 / month = lag(leads * c1, 1) * c2
				metric revenue : JPY / month = orders * price - spend
				goal g : revenue total at least 1 JPY
				hypothesis h { confidence 60% }
				initiative a { runs 2026-05 to 2026-07 cost 900 JPY per month expect leads +20 to +40 because h lasting }
				initiative b { expect leads +10% after 1 months expect c1 +5 points ramping 3 months }
				initiative c { execution 70% expect c2 -3 points expect price +5% }
				""");
		Network network = plan.network();
		Contributions split = network.contributions(plan.goal("g"));
		List<Share> shares = split.shares();
		int n = shares.size();
		assertEquals(6, n);
		double[] worth = new double[1 << n];
		for (int subset = 0; subset < worth.length; subset++) {
			int chosen = subset;
			ByTheBook book = new ByTheBook(plan.plan().model());
			book.scale = own -> (chosen >> place(shares, own) & 1);
			worth[subset] = book.goal(plan.goal("g"));
		}
		for (int k = 0; k < n; k++) {
			double shapley = 0;
			for (int subset = 0; subset < worth.length; subset++) {
				if ((subset >> k & 1) == 0) {
					int others = Integer.bitCount(subset);
					shapley += factorial(others) * factorial(n - others - 1) / factorial(n)
							* (worth[subset | 1 << k] - worth[subset]);
				}
			}
			assertEquals(shapley, shares.get(k).amount().within(), 1e-9 * Math.abs(worth[worth.length - 1]));
		}
		assertEquals(0, split.remainder().within(), 1e-9 * split.uplift().within());
		assertEquals(split.uplift().beyond(), shares.stream().mapToDouble(share -> share.amount().beyond()).sum(), 1e-6);
	}

	private static int place(List<Share> shares, Object own) {
		for (int k = 0; k < shares.size(); k++) {
			Object other = shares.get(k).effect().isPresent() ? shares.get(k).effect().get() : shares.get(k).initiative();
			if (other == own) {
				return k;
			}
		}
		return shares.size(); // costs nothing
	}

	private static double factorial(int n) {
		return n <= 1 ? 1 : n * factorial(n - 1);
	}

	@Test
	void a_clamp_is_met_where_it_begins_to_hold() {
		Plans plan = Plans.months(1, """
				rate full { baseline 80% }
				metric m : 1 { baseline 0 }
				metric r : 1 = full * 10 + m
				goal g : r total at least 1
				initiative a { expect full +40 points }
				initiative b { expect full +60 points expect m +3 }
				""");
		// full is 1 from λ = 0.2 on: 0.2 · 10 is shared 40 to 60
		Contributions split = plan.network().contributions(plan.goal("g"));
		assertEquals(0.8, split.of(plan.initiative("a")).within(), 1e-9);
		assertEquals(1.2 + 3, split.of(plan.initiative("b")).within(), 1e-9);
	}

	@Test
	void an_initiative_that_starves_another_is_worth_less_than_nothing() {
		Plans plan = Plans.months(1, FUNNEL + """
				team Sales { capacity 10 person-days per month }
				initiative strong { execution 50% effort 10 person-days per month from Sales expect leads +100 }
				initiative weak { effort 10 person-days per month from Sales expect leads +20 }
				""");
		Network network = plan.network();
		Counterfactual weak = network.counterfactuals().of(plan.goal("g"), plan.initiative("weak"));
		assertEquals(2_000, weak.untouched().within(), 1e-9); // 20 · half
		assertEquals(2_000 - 5_000, weak.marginal().within(), 1e-9); // strong would bring 50 rather than 25
		assertEquals(5_000, weak.costsOthers().within(), 1e-9);
		assertEquals(0, weak.executionLever().within());
		Counterfactual strong = network.counterfactuals().of(plan.goal("g"), plan.initiative("strong"));
		assertEquals(100, strong.executionLever().within(), 1e-9); // 100 · 1% · half · 20% · 1000
		assertTrue(network.capacity().overloads().get(0).causes().size() == 2);
		assertEquals(0.5, network.capacity().fulfilment(plan.plan().model().teams().get(0), 0));
	}

	@Test
	void where_effects_add_and_no_team_is_short_alone_marginal_and_share_are_one() {
		Plans plan = Plans.months(12, """
				team Sales { capacity 100 person-days per month overhead 10% }
				metric a : 1 / month { baseline 100 }
				metric b : 1 / month { baseline 100 }
				metric r : JPY / month = lag(a, 1) * 3 + b - spend
				goal g : r total at least 1 JPY
				hypothesis h { confidence 60% }
				initiative i { effort 40 person-days per month from Sales execution 90% expect a +10 to +30 because h }
				initiative j { runs 2026-06 to 2026-08 cost 2 JPY per month effort 40 person-days per month from Sales expect a +5 lasting expect b +10% }
				""");
		for (String name : List.of("i", "j")) {
			Counterfactual figures = plan.network().counterfactuals().of(plan.goal("g"), plan.initiative(name));
			double share = plan.network().contributions(plan.goal("g")).of(plan.initiative(name)).within();
			assertEquals(share, figures.alone().within(), 1e-9 * share);
			assertEquals(share, figures.marginal().within(), 1e-9 * share);
			assertEquals(0, figures.costsOthers().within(), 1e-9 * share);
		}
		assertEquals(List.of(), plan.network().capacity().overloads());
	}

	@Test
	void a_pole_on_the_way_leaves_an_honest_remainder() {
		Plans plan = Plans.months(1, """
				metric a : 1 { baseline -1 }
				metric r : 1 = 1 / a
				goal g : r total at least 1
				initiative i { expect a +3 }
				""");
		Contributions split = plan.network().contributions(plan.goal("g"));
		assertEquals(1.5, split.uplift().within());
		assertEquals(false, split.isSplit());
		assertEquals(0, split.shares().get(0).amount().within(), "chance is no share");
		assertEquals(1.5, split.remainder().within());
	}
}
