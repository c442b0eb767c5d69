package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sightline.dsl.findings.Figure;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class ReportCommandTest extends CommandTest {

	private static final String PLAN = """
			plan "Growth" {
			  currency JPY
			  horizon 2026-04 to 2027-03
			}
			unit order
			team Sales { capacity 10 person-days per month }
			metric orders : order / month { baseline 100 source "ERP" }
			metric price : JPY / order { baseline 1000 source "ERP" }
			metric revenue : JPY / month = orders * price
			goal sales : revenue total at least 1_250_000 JPY
			goal many : orders total at least 1_300 order by Sales
			hypothesis belief { confidence 50% refuted if orders below 101 by 2026-06 }
			initiative good "Better offers" {
			  owner Sales
			  runs 2026-04 to 2027-03
			  execution 80% measured by "SFA"
			  effort 5 person-days per month from Sales
			  expect orders +15% because belief
			}
			initiative lost { runs 2026-04 to 2026-06 effort 20 person-days per month from Sales }
			observations "ERP" {
			  2026-04 orders 101
			  2026-05 orders 103
			  2026-05 good 50%
			  2026-06 price 990
			}
			""";

	@BeforeEach
	void plan() {
		cli.file("a.plan", PLAN);
	}

	private Document page(String... arguments) {
		assertEquals(0, cli.run(arguments), cli.err());
		return Jsoup.parse(cli.out());
	}

	private Document page() {
		return page("report", "a.plan");
	}

	private JsonObject json(String... arguments) {
		assertEquals(0, cli.run(arguments), cli.err());
		return cli.json();
	}

	private static String yen(JsonElement value) {
		return new Figure(value.getAsDouble(), "JPY").in(Locale.ENGLISH);
	}

	private static String signed(JsonElement value) {
		String text = yen(value);
		return value.getAsDouble() > 0 ? "+" + text : value.getAsDouble() == 0 ? "±" + text : text;
	}

	private static Element row(Document page, String section, String heading) {
		return page.select("#" + section + " tr:has(> th:contains(" + heading + "))").first();
	}

	@Test
	void says_what_the_forecast_says() {
		Document page = page();
		JsonObject sales = json("forecast", "a.plan", "--format", "json").getAsJsonArray("goals").get(0).getAsJsonObject();
		String chance = Math.round(sales.get("probability").getAsDouble() * 100) + "%";
		assertTrue(page.select("h1").text().startsWith("sales: the chance of ¥1.25M is " + chance + ". " + yen(sales.get("expected")) + " is expected,"),
				page.select("h1").text());
		Element goal = page.select("#forecast table.goals tr:contains(sales)").first();
		assertEquals("≥ ¥1.25M " + yen(sales.get("baseline")) + " " + yen(sales.get("expected")) + " " + yen(sales.get("p5")) + " to " + yen(sales.get("p95"))
				+ " " + chance, goal.select(".n").text());
		JsonObject good = sales.getAsJsonArray("contributions").get(0).getAsJsonObject();
		assertEquals(signed(good.get("contribution")) + " " + signed(good.get("alone")) + " " + signed(good.get("marginal")) + " "
				+ signed(good.get("executionLever")), row(page, "contribution", "Better offers").select(".n").text());
	}

	@Test
	void says_what_the_review_says() {
		Document page = page();
		JsonObject sales = json("review", "a.plan", "--format", "json").getAsJsonArray("goals").get(0).getAsJsonObject();
		assertEquals("Plan and reality: Apr–Jun is " + yen(sales.get("gap")).replace("−", "") + " below plan", page.select("#review h2").text());
		for (JsonElement input : sales.getAsJsonArray("inputs")) {
			JsonObject one = input.getAsJsonObject();
			Element row = page.select("#review table:not(.waterfall) tr:has(th:matchesOwn(^" + one.get("metric").getAsString() + "$))").first();
			assertEquals(signed(one.get("share")) + " " + signed(one.get("execution")) + " " + signed(one.get("belief")) + " " + signed(one.get("shared"))
					+ " " + signed(one.get("environment")), row.select(".n").text());
		}
	}

	@Test
	void unlinked_initiatives_come_first_with_what_they_take() {
		Document page = page();
		assertEquals("findings", page.select("section").first().id());
		assertEquals("First, the initiative that does not lead to a goal", page.select("#findings h2").text());
		Element card = page.select(".lost li").first();
		assertEquals("lost", card.select("h3").text());
		assertTrue(card.select(".takes").text().startsWith("Takes 60 person-days. Lowers sales by ¥"), card.text());
		assertEquals("link.none", card.select("code").get(0).text());
		assertEquals("a.plan#L20", card.select("a.code").attr("href"));
	}

	@Test
	void every_team_has_its_page() {
		Element team = page().getElementById("team-1");
		assertEquals("Sales: 2 initiatives count on this team, too much in Apr–Jun", team.select("h2").text());
		assertTrue(team.text().contains("Better offers own initiative Months all of the plan Effort 5 person-days a month Hypothesis belief Contribution"),
				team.text());
		assertTrue(team.text().contains("lost initiative without an owner"), team.text());
		assertTrue(team.select(".missing").text().contains("There is no instruction for this team."), team.text());
		assertEquals("80% ▼ 50%", row(page(), "team-1", "Better offers").select(".n").text());
	}

	@Test
	void a_page_belongs_in_a_file() throws Exception {
		assertEquals(2, cli.onTerminal().run("report", "a.plan"));
		assertEquals("sightline: A page belongs in a file: sightline report a.plan -o report.html\n", cli.err());
		Files.createDirectory(folder.resolve("out"));
		assertEquals(0, cli.run("report", "a.plan", "-o", "out/page.html", "--lang", "ja"), cli.err());
		Document page = Jsoup.parse(Files.readString(folder.resolve("out/page.html")));
		assertEquals("ja", page.select("html").attr("lang"));
		assertEquals("../a.plan#L20", page.select(".lost a.code").attr("href"));
	}

	@Test
	void two_plans_are_a_change() {
		cli.file("b.plan", PLAN.replace("+15%", "+30%").replace("owner Sales", "owner Sales\n  purpose \"more\""));
		JsonObject goal = json("diff", "a.plan", "b.plan", "--format", "json").getAsJsonArray("forecast").get(0).getAsJsonObject();
		Document page = page("report", "a.plan", "b.plan");
		double before = goal.get("before").getAsDouble();
		double after = goal.get("after").getAsDouble();
		assertTrue(page.select("h1").text().startsWith("This change raises the expected value of sales by " + new Figure(after - before, "JPY").in(Locale.ENGLISH)
				+ ", from " + new Figure(before, "JPY").in(Locale.ENGLISH) + " to " + new Figure(after, "JPY").in(Locale.ENGLISH)), page.select("h1").text());
		assertEquals("1 change no change 1 change no change", page.select(".keys dd").eachText().stream().map(text -> text.replaceAll("(change).*", "$1"))
				.reduce((one, next) -> one + " " + next).orElseThrow());
		assertEquals("+" + new Figure(after - before, "JPY").in(Locale.ENGLISH), row(page, "effect", "Better offers").select(".n").text());
	}

	@Test
	void a_change_that_touches_the_agreed_logic_needs_new_signatures() {
		cli.file("c.plan", PLAN + "agreement Kickoff {\n  signed Sales 2026-03-28\n}\n");
		assertEquals(0, cli.run("agree", "c.plan", "--write"), cli.err());
		String agreed = read("c.plan");
		cli.file("d.plan", agreed.replace("+15%", "+30%"));
		String notice = page("report", "c.plan", "d.plan").select(".notice").text();
		assertTrue(notice.startsWith("The agreement no longer covers this plan. Logic sl1:") && notice.endsWith("Sales have to sign again before the next review counts."),
				notice);
		cli.file("e.plan", agreed.replace("\"Better offers\"", "\"Best offers\""));
		assertTrue(page("report", "c.plan", "e.plan").select(".notice").isEmpty());
	}

	private String read(String file) {
		try {
			return Files.readString(Path.of(folder.toString(), file));
		} catch (java.io.IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void a_plan_with_errors_has_a_page_that_says_so() {
		cli.file("b.plan", PLAN.replace("orders * price", "orders * nothing"));
		Document page = page("report", "b.plan");
		assertEquals("No goal of this plan can be computed yet.", page.select("h1").text());
		assertFalse(page.select(".severity.error").isEmpty());
	}
}
