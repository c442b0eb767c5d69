package org.sightline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;

/** Where a plan says little, its page says what is missing and what it would be good for: never an empty frame. */
class EmptyStatesTest {

	private static final String FRAME = "plan \"P\" {\n  currency JPY\n  horizon 2026-04 to 2027-03\n}\n";
	private static final String METRIC = "metric revenue : JPY / month { baseline 100 source \"ERP\" }\n";
	private static final String GOAL = "goal sales : revenue total at least 1_500 JPY\n";
	private static final String INITIATIVE = "initiative a { expect revenue +10 to +30 because h }\nhypothesis h { confidence 50% }\n";

	private static String lead(Document page, String section) {
		return page.select("#" + section + " > .lead").text();
	}

	@Test
	void no_goal() {
		Document page = Pages.of(FRAME + METRIC);
		assertEquals("There is no goal yet.", page.select("h1").text());
		assertEquals("Write goal NAME : METRIC total at least …, and the page shows how likely it is.", lead(page, "forecast"));
		assertEquals("目標がまだありません。", Pages.of(Plans.read(FRAME + METRIC), Locale.JAPANESE).select("h1").text());
		assertTrue(page.select("svg.chart").isEmpty());
	}

	@Test
	void no_initiative() {
		Document page = Pages.of(FRAME + METRIC + GOAL);
		assertEquals("What was found", page.select("#findings h2").text());
		assertEquals("There is no initiative yet.", page.select(".lede").text());
		assertEquals("Contribution: nothing to share out yet", page.select("#contribution h2").text());
	}

	@Test
	void no_initiative_that_leads_nowhere() {
		Document page = Pages.of(FRAME + METRIC + GOAL + INITIATIVE);
		assertEquals("Every initiative leads to a goal", page.select("#findings h2").text());
		assertTrue(page.select(".lost").isEmpty());
	}

	@Test
	void no_observations() {
		Document page = Pages.of(FRAME + METRIC + GOAL + INITIATIVE);
		assertEquals("Plan and reality: nothing has been observed yet", page.select("#review h2").text());
		assertEquals("month,name,value,source\n2026-04,revenue,…,…", page.select("#review pre").first().wholeText().strip());
	}

	@Test
	void no_teams_and_no_capacity() {
		assertEquals("Load: there are no teams yet", Pages.of(FRAME + METRIC + GOAL).select("#load h2").text());
		Document page = Pages.of(FRAME + METRIC + GOAL + INITIATIVE.replace("expect", "effort 3 person-days per month from T expect") + "team T\n");
		assertEquals("Load: in person-days, since no team says what it can do", page.select("#load h2").text());
		assertEquals("3 d", page.select("#load td").first().text());
	}

	@Test
	void no_hypothesis() {
		Document page = Pages.of(FRAME + METRIC + GOAL + "initiative a { expect revenue +10 }\n");
		assertEquals("No hypothesis", page.select("#sight tbody td").first().text());
	}

	@Test
	void no_difference() {
		LoadedPlan plan = Plans.read(FRAME + METRIC + GOAL + INITIATIVE);
		Document page = Pages.ofChange(plan, Plans.read(FRAME + GOAL + INITIATIVE + "// moved\n" + METRIC), Locale.ENGLISH);
		assertEquals("The two versions mean the same.", page.select("h1").text());
		assertTrue(page.select("section, .keys").isEmpty());
	}

	@Test
	void a_text_that_cannot_be_read() {
		Document page = Pages.of(FRAME + METRIC + GOAL + "initiative a {\n  expect revenue quite a lot\n}\n");
		assertEquals("First, what could not be understood", page.select("#findings h2").text());
		assertEquals("No goal of this plan can be computed yet.", page.select("h1").text());
		assertTrue(page.select("#findings .severity.error").size() > 0);
	}

	@Test
	void nothing_at_all() {
		assertEquals("There is no goal yet.", Pages.of("").select("h1").text());
	}
}
