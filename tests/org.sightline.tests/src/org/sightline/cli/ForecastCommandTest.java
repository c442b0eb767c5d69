package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class ForecastCommandTest extends CommandTest {

	/** 12 months of 100 orders at ¥1,000: ¥1.2M without the initiative; certain +10% × confidence 50% makes ¥1.26M. */
	private static final String PLAN = """
			plan "Growth" {
			  currency JPY
			  horizon 2026-04 to 2027-03
			}
			unit order
			metric orders : order / month { baseline 100 source "ERP" }
			metric price : JPY / order { baseline 1000 source "ERP" }
			metric revenue : JPY / month = orders * price
			goal sales : revenue total at least 1_250_000 JPY
			hypothesis belief { confidence 50% }
			team Sales { capacity 10 person-days per month }
			initiative good "良い" {
			  runs 2026-04 to 2027-03
			  execution 100% measured by "SFA"
			  effort 15 person-days per month from Sales
			  expect orders +15% because belief
			}
			""";

	@BeforeEach
	void plan() {
		cli.file("a.plan", PLAN);
	}

	@Test
	void figures_beyond_all_measure_are_no_forecast() {
		String large = "9".repeat(30);
		assertEquals(2, cli.file("b.plan", PLAN.replaceFirst("baseline [0-9_.]+[k万億M]?", "baseline " + large + "億")).run("forecast", "b.plan"), cli.out());
		assertTrue(cli.err().startsWith("sightline: b.plan:"), cli.err());
		assertTrue(cli.err().contains("grows beyond all measure"), cli.err());
	}

	@Test
	void a_plan_with_an_error_of_the_rules_is_not_computed_and_the_error_is_named() {
		cli.file("b.plan", PLAN.replaceFirst("baseline ", "season 13 80%  baseline "));
		assertEquals(2, cli.run("forecast", "b.plan"), cli.out());
		assertTrue(cli.err().matches("sightline: b.plan:\\d+: There is no month 13.*As long as this is so, figures would mislead.\n"), cli.err());
		assertEquals(2, cli.run("review", "b.plan"), cli.out());
		assertEquals(2, cli.run("forecast", "--lang", "ja", "b.plan"), cli.out());
		assertTrue(cli.err().contains("このままでは結果が誤解を招くため、計算しません。"), cli.err());
	}

	@Test
	void an_uplift_that_nobody_can_split_has_no_shares_and_the_reason_is_said() {
		cli.file("b.plan", """
				plan "Pole" { currency JPY  horizon 2026-04 to 2026-04 }
				metric a : 1 { baseline 1  source "x" }
				metric b : JPY / month { baseline 100  source "x" }
				metric revenue : JPY / month = b / (a - 2)
				goal Sales : revenue total at least 10 JPY
				initiative i { expect a +4 }
				""");
		String reason = "cannot be split, so no initiative has a share: on the way from no initiatives to all of them a formula divides by zero.";
		assertEquals(0, cli.run("forecast", "b.plan"), cli.err());
		assertTrue(cli.out().contains("The uplift of ¥133 " + reason), cli.out()); // 100 / 3 − 100 / −1
		assertEquals(0, cli.run("forecast", "--format", "json", "b.plan"), cli.err());
		assertEquals("sightline: The uplift of Sales " + reason + "\n", cli.err());
	}

	@Test
	void begins_with_what_it_comes_to() {
		// execution: 10 / 15 of the work is done, so +15% × 2/3 × 50% = +5%
		assertEquals(0, cli.run("forecast", "a.plan"), cli.err());
		String[] lines = cli.out().split("\n");
		assertTrue(lines[0].matches("(49|5[01])% likely to reach ¥1\\.25M \\(sales\\)\\."), lines[0]);
		assertEquals("Expected: ¥1.26M, ¥10k more than the target; without any initiative ¥1.2M.", lines[1]);
		assertEquals("The largest risk is the belief belief (50% sure), on which 100% of the uplift rests.", lines[2]);
		assertTrue(cli.out().contains("Sales has more to do than it can in 12 months; worst in 2026-04, when 67% of the work gets done. "
				+ "Most of it: good (15) (person-days)."), cli.out());
		assertTrue(cli.out().contains("good          ¥60k  ████████████   ¥60k      ¥60k"), cli.out());
	}

	@Test
	void what_harms_has_a_light_bar_that_differs_without_colour() {
		cli.file("a.plan", PLAN + "initiative bad { runs 2026-04 to 2027-03 execution 100% measured by \"SFA\" expect orders -5% because belief }\n");
		assertEquals(0, cli.run("forecast", "a.plan"), cli.err());
		assertTrue(cli.out().lines().anyMatch(line -> line.matches("bad +−¥\\d+k  ░+ .*")), cli.out());
		assertTrue(cli.out().lines().anyMatch(line -> line.matches("good +¥\\d+k  █{12} .*")), cli.out());
	}

	@Test
	void in_japanese() {
		assertEquals(0, cli.run("forecast", "a.plan", "--lang", "ja", "-q"));
		assertTrue(cli.out().contains("見込みは 126万円 で、目標を 1万円 上回ります（施策なしでは 120万円）。"), cli.out());
		assertTrue(cli.out().contains("最大のリスクは仮説「belief」（確信度 50%）です。"), cli.out());
	}

	@Test
	void json_has_the_promised_form() {
		assertEquals(0, cli.run("forecast", "a.plan", "--format", "json", "--seed", "7", "--samples", "1000"));
		JsonObject json = cli.json();
		assertEquals("[schema, plan, months, goals, metrics, teams, samples, seed]", json.keySet().toString());
		assertEquals(12, json.getAsJsonArray("months").size());
		assertEquals(7, json.get("seed").getAsLong());
		JsonObject goal = json.getAsJsonArray("goals").get(0).getAsJsonObject();
		assertEquals("[name, metric, kind, comparison, target, unit, baseline, expected, mean, p5, p50, p95, probability, monthly, contributions, effects]",
				goal.keySet().toString());
		assertEquals(1_200_000, goal.get("baseline").getAsDouble(), 1e-6);
		assertEquals(1_260_000, goal.get("expected").getAsDouble(), 1e-6);
		assertEquals(1_200_000, goal.get("p5").getAsDouble(), 1e-6);
		assertEquals(1_320_000, goal.get("p95").getAsDouble(), 1e-6);
		double byMonth = 0;
		for (JsonElement mean : goal.getAsJsonObject("monthly").getAsJsonArray("mean")) {
			byMonth += mean.getAsDouble();
		}
		assertEquals(goal.get("mean").getAsDouble(), byMonth, 1e-6, "a total is the sum of its months");
		assertEquals(60_000, goal.getAsJsonArray("contributions").get(0).getAsJsonObject().get("marginal").getAsDouble(), 1e-6);
		JsonObject effect = goal.getAsJsonArray("effects").get(0).getAsJsonObject();
		assertEquals("good 0 orders belief", effect.get("initiative").getAsString() + " " + effect.get("index") + " "
				+ effect.get("metric").getAsString() + " " + effect.get("hypothesis").getAsString());
		JsonObject team = json.getAsJsonArray("teams").get(0).getAsJsonObject();
		assertEquals(15, team.getAsJsonArray("load").get(0).getAsDouble());
		assertEquals(10, team.getAsJsonArray("capacity").get(0).getAsDouble());
		String once = cli.out();
		cli.run("forecast", "a.plan", "--format", "json", "--seed", "7", "--samples", "1000");
		assertEquals(once, cli.out());
	}

	@Test
	void csv_is_safe_in_a_spreadsheet() {
		String goal = PLAN.replace("goal sales", "goal 売上");
		assertEquals(0, cli.file("a.plan", goal).run("forecast", "a.plan", "--format", "csv"));
		assertTrue(cli.out().startsWith("goal,unit,initiative,contribution,alone,marginal,executionLever,beyond\r\n売上,JPY,good,"), cli.out());
	}

	@Test
	void what_if() {
		cli.run("forecast", "-q", "a.plan", "--without", "good");
		assertTrue(cli.out().contains("Expected: ¥1.2M, ¥50k short of the target"), cli.out());
		cli.run("forecast", "--format", "json", "a.plan", "--set", "good.execution=50%");
		assertEquals(1_230_000, cli.json().getAsJsonArray("goals").get(0).getAsJsonObject().get("expected").getAsDouble(), 1e-6);
	}

	@Test
	void where_it_lands() {
		cli.file("a.plan", PLAN + "observations \"ERP\" { 2026-04 orders 84 }\n").run("forecast", "-q", "a.plan", "--from", "2026-05");
		// April: 84 orders instead of 105; as it goes all later months have 84 too
		assertTrue(cli.out().contains("If all goes as planned from now on: ¥1.24M, ¥11k short of the target."), cli.out());
		assertTrue(cli.out().contains("If it goes on as it does: ¥1.01M, ¥242k short of the target."), cli.out());
		cli.run("forecast", "--format", "json", "a.plan", "--from", "2026-05");
		JsonObject landing = cli.json().getAsJsonArray("goals").get(0).getAsJsonObject().getAsJsonObject("landing");
		assertEquals(1_239_000, landing.get("asPlanned").getAsDouble(), 1e-6);
		assertEquals(1_008_000, landing.get("asItGoes").getAsDouble(), 1e-6);
	}

	@Test
	void what_cannot_be_done_is_one_line() {
		refuses("--without: there is no initiative \"x\".", "--without", "x");
		refuses("--set takes the name of an initiative and its execution rate, such as Callback.execution=95%, not \"x\".", "--set", "x");
		refuses("An execution rate is at most 100%: good.execution=101%", "--set", "good.execution=101%");
		refuses("--from cannot be \"May\"; it takes a month such as 2026-07.", "--from", "May");
		refuses("--from 2020-01 is outside the plan's horizon, 2026-04 to 2027-03.", "--from", "2020-01");
		refuses("There is no goal \"x\" that can be judged. Possible: sales.", "--goal", "x");
		refuses("--samples takes 100 to 1,000,000.", "--samples", "1");
		cli.file("a.plan", "plan \"A\" { currency JPY horizon 2026-04 to 2027-03 }\n");
		refuses("a.plan has no goal that can be judged. It needs a horizon, and a goal on a metric that can be computed; "
				+ "\"sightline check a.plan\" says what is missing.");
		cli.file("a.plan", "metric m : x / month { baseline 1 }\n");
		refuses("a.plan:1: There is no unit “x”. Declare it, or import the file that does. As long as this is so, figures would mislead.");
	}

	private void refuses(String line, String... options) {
		String[] arguments = new String[options.length + 2];
		arguments[0] = "forecast";
		arguments[1] = "a.plan";
		System.arraycopy(options, 0, arguments, 2, options.length);
		assertEquals(2, cli.run(arguments), cli.out());
		assertEquals("sightline: " + line + "\n", cli.err());
	}
}
