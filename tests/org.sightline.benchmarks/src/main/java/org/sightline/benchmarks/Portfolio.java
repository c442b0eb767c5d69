package org.sightline.benchmarks;

import java.time.YearMonth;
import java.util.Map;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.load.MemorySource;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;

/** Plans of any size: products with a funnel each, and initiatives spread over them, on shared teams and beliefs. */
final class Portfolio {

	private Portfolio() {
	}

	private static String text(int products, int initiatives, int months) {
		StringBuilder plan = new StringBuilder("plan \"benchmark\" { currency JPY horizon 2026-04 to "
				+ YearMonth.of(2026, 4).plusMonths(months - 1) + " }\n");
		for (int team = 0; team < 10; team++) {
			plan.append("team T").append(team).append(" { capacity ").append(initiatives)
					.append(" person-days per month overhead 0.05% }\n");
		}
		StringBuilder sum = new StringBuilder();
		for (int p = 0; p < products; p++) {
			plan.append(("""
					metric leads%1$s : 1 / month { baseline %2$s growing 1%% per month season 8 80%% }
					rate c%1$s { baseline 24%% }
					rate w%1$s { baseline 20%% }
					rate churn%1$s { baseline 2%% }
					metric price%1$s : JPY { baseline 380_000 }
					metric deals%1$s : 1 / month = leads%1$s * c%1$s
					metric orders%1$s : 1 / month = min(lag(deals%1$s, 2) * w%1$s, 500)
					metric customers%1$s : 1 = prev(customers%1$s) * (1 - churn%1$s) + orders%1$s { starting 100 }
					metric revenue%1$s : JPY / month = orders%1$s * price%1$s + customers%1$s * 1_000
					""").formatted(p, 100 + p));
			sum.append(p == 0 ? "" : " + ").append("revenue").append(p);
		}
		plan.append("metric revenue : JPY / month = ").append(sum).append("\ngoal g : revenue total at least 1億 JPY\n");
		for (int h = 0; h < 1 + initiatives / 3; h++) {
			plan.append("hypothesis h").append(h).append(" { confidence 60% }\n");
		}
		for (int i = 0; i < initiatives; i++) {
			plan.append(("initiative i%s { runs 2026-%02d to 2026-12 effort %s person-days per month from T%s cost 10万 JPY per month "
					+ "execution 90%% expect leads%s +1%% to +3%% because h%s ramping 3 months lasting "
					+ "expect c%s +0.1 to +0.3 points because h%s fading by half every 4 months }\n").formatted(i, 4 + i % 6,
					5 + i % 11, i % 10, i % products, i / 3, i % products, i / 3));
		}
		return plan.toString();
	}

	static PlanModel model(int products, int initiatives, int months) {
		try {
			return new PlanLoader().load(new MemorySource(Map.of("benchmark.plan", text(products, initiatives, months)))).model();
		} catch (PlanUnreadableException e) {
			throw new IllegalStateException(e); // a text in memory is readable
		}
	}
}
