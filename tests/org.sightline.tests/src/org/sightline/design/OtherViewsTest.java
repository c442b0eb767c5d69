package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;
import org.sightline.checks.Fixtures;
import org.sightline.design.services.ContributionTable;
import org.sightline.design.services.CustomerJourney;
import org.sightline.design.services.DriverTree;
import org.sightline.design.services.JourneyLabels;
import org.sightline.design.services.Marks;
import org.sightline.design.services.TeamLoad;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Effort;
import org.sightline.model.Goal;
import org.sightline.model.Handover;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.PlanFile;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/** Journey, driver tree, load and contribution of the plan in {@link Shop}. */
class OtherViewsTest {

	private static final String OBSERVED = """
			observations "SFA" {
			  2026-04 leads 120
			  2026-04 winRate 12%
			}
			""";

	private final CustomerJourney journey = new CustomerJourney();
	private final JourneyLabels labels = new JourneyLabels();
	private final DriverTree tree = new DriverTree();
	private final TeamLoad load = new TeamLoad();
	private final ContributionTable table = new ContributionTable();

	@Test
	void theJourneyPutsTouchpointsIntoStagesAndInitiativesAtTouchpoints() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		Stage aware = shop.get(Stage.class, "Aware");
		assertEquals(List.of("Aware", "Deciding"), Shop.names(journey.journeyStages(shop.file())));
		assertEquals(List.of("Web"), Shop.names(journey.touchpointsOf(aware)));
		assertEquals(List.of("Marketing", "Sales"), Shop.names(journey.lanes(shop.file())));
		assertEquals(List.of(shop.initiative("Ads").getEffects().get(0)), List.copyOf(journey.effectsOf(aware)));
		assertEquals(List.of("Fair", "Film"), Shop.names(journey.initiativesNowhere(shop.file())));
	}

	@Test
	void labelsOfTheJourney() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		assertEquals("認知\nリード数 100 → 120/月", labels.stageLabel(shop.get(Stage.class, "Aware")));
		assertEquals("即時架電\n受注率 +10pt", labels.effectLabel(shop.initiative("Callback").getEffects().get(0)));
		assertEquals("広告\nリード数 +10〜30/月", labels.effectLabel(shop.initiative("Ads").getEffects().get(0)));
		assertEquals("動画\n再生数 +10〜20%", labels.initiativeNowhereLabel(shop.initiative("Film")));
		assertEquals("展示会\n効果なし", labels.initiativeNowhereLabel(shop.initiative("Fair")));
	}

	@Test
	void aHandoverIsMissingWhereTheNextTeamDoesNotSayWhatItReceives() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		assertEquals(List.of("Call"), Shop.names(journey.missingHandovers(shop.get(Touchpoint.class, "Web"))));
		assertEquals(List.of(), journey.missingHandovers(shop.get(Touchpoint.class, "Call")));
		assertEquals("引き渡し条件がない", labels.missingHandoverLabel(shop.get(Touchpoint.class, "Web")));
	}

	@Test
	void aHandoverSaysWhenAndHowFast() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE, """
				touchpoint Visit "訪問" {
				  moves Deciding to Deciding
				  run by Sales
				  receives lead from Marketing when "スコア60以上" within 2 days
				  receives order from Marketing
				}
				""");
		List<Handover> handovers = journey.handovers(shop.file());
		assertEquals(List.of("Web"), Shop.names(journey.handoverSources(handovers.get(0))));
		assertEquals("引き渡し：スコア60以上\n2日以内", labels.handoverLabel(handovers.get(0)));
		assertFalse(journey.isIncomplete(handovers.get(0)));
		assertTrue(journey.isIncomplete(handovers.get(1)));
	}

	@Test
	void theDriverTreeShowsWhereTheGapSits() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE, OBSERVED);
		Metric winRate = shop.get(Metric.class, "winRate");
		assertEquals(List.of("revenue", "orders", "price", "leads", "winRate"), Shop.names(tree.drivers(shop.file())));
		assertEquals("売上（4月）\n計画 1,680万円\n実績 1,440万円\n目標への差 −240万円", tree.driverLabel(shop.get(Metric.class, "revenue")));
		assertEquals("受注数\n計画 16.8/月\n実績 14.4/月", tree.driverLabel(shop.get(Metric.class, "orders")));
		assertEquals("受注率\n計画 14%\n実績 12%\n目標への差 −240万円", tree.driverLabel(winRate));
		assertEquals("単価\n計画 100万円/受注\n観測なし", tree.driverLabel(shop.get(Metric.class, "price")));
		assertTrue(tree.isLargestLoss(winRate));
		assertFalse(tree.isLargestLoss(shop.get(Metric.class, "leads")));
	}

	@Test
	void withoutObservationsTheTreeShowsWhatIsExpected() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		assertEquals("受注率\n10 → 14%", tree.driverLabel(shop.get(Metric.class, "winRate")));
		assertEquals(List.of(), new Marks().observedHere(shop.get(Metric.class, "winRate")));
	}

	@Test
	void aMetricThatIsNamedTwiceStandsInTheTreeOnce() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE, """
				metric fees "手数料" : JPY / month = orders * price * 5%
				metric all "合計" : JPY / month = revenue + fees
				goal Both : all total at least 50_000_000 JPY
				""");
		assertEquals(List.of("revenue", "all", "orders", "price", "fees", "leads", "winRate"), Shop.names(tree.drivers(shop.file())));
		assertEquals(List.of("売上（別の枝）", "受注数（別の枝）", "単価（別の枝）"),
				tree.repeatedDrivers(shop.file()).stream().map(tree::repeatedLabel).toList());
	}

	@Test
	void loadIsShownAgainstCapacityWithThoseWhoCauseIt() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		Team sales = shop.get(Team.class, "Sales");
		List<EEnumLiteral> months = load.months(shop.file());
		assertEquals(List.of("2026-04", "2026-05"), months.stream().map(EEnumLiteral::getName).toList());
		assertEquals("▲ 125%", load.loadLabel(sales, months.get(0)));
		assertTrue(load.isFarOverloaded(sales, months.get(1)));
		assertEquals("0%", load.loadLabel(shop.get(Team.class, "Marketing"), months.get(0)));
		Effort effort = shop.initiative("Callback").getEfforts().get(0);
		assertEquals(List.of(effort), load.effortsFrom(sales));
		assertEquals("25", load.effortLabel(effort, months.get(0)));
		assertTrue(load.causesOverload(effort, months.get(0)));
		assertEquals("即時架電", load.effortRowLabel(effort));
		assertEquals("営業 25 人日/月\n▲ 4月は125%", load.effortAtInitiativeLabel(effort));
		assertEquals(List.of(effort), new Marks().effortsHere(shop.initiative("Callback")));
		assertEquals(List.of(), new Marks().effortsHere(shop.file()));
	}

	@Test
	void contributionsAddUpByTeamStageAndTouchpoint() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		Team marketing = shop.get(Team.class, "Marketing");
		Team sales = shop.get(Team.class, "Sales");
		Goal goal = shop.get(Goal.class, "Target");
		assertEquals(List.of("Marketing", "Sales"), Shop.names(table.owners(shop.file())));
		assertEquals(List.of("Ads", "Fair", "Film"), Shop.names(table.ownedBy(marketing)));
		assertEquals("+1,360万円", table.contributionCell(goal, goal));
		assertEquals("+480万円", table.contributionCell(marketing, shop.get(Stage.class, "Aware")));
		assertEquals("+880万円", table.contributionCell(sales, shop.get(Touchpoint.class, "Call")));
		assertEquals("±0万円", table.contributionCell(shop.initiative("Film"), goal));
		assertEquals(Set.of(goal, shop.get(Stage.class, "Deciding"), shop.get(Touchpoint.class, "Call")), Set.copyOf(table.columnsOf(sales)));
	}

	@Test
	void whatInitiativesBringAfterTheHorizonStandsBeside() throws Exception {
		LoadedPlan plan = Fixtures.load(Shop.TEXT.replace("2026-04 to 2026-05\n", "2026-04 to 2026-05\n  outlook 2026-07\n")
				.replace("expect leads +10 to +30", "expect leads +10 to +30 lasting"));
		PlanFacts facts = new PlanFacts(plan, List.of(), Locale.JAPANESE);
		facts.install();
		PlanFile file = plan.model().files().get(0);
		assertEquals("その後 2026-07まで", table.outlookHead(table.outlook(file).get(0)));
		// two months of 20 leads more at a win rate of 10%, ¥2M each
		assertEquals("+400万円", table.contributionCell(plan.model().initiative("Ads").orElseThrow(), table.outlook(file).get(0)));
		assertEquals(List.of(), table.outlook(Shop.in(Locale.JAPANESE).file()));
	}

	@Test
	void findingsBelongToTheElementInWhoseTextTheyStand() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		Marks marks = new Marks();
		assertEquals("/org.sightline.design/description/icons/error.svg", marks.findingIcon(shop.initiative("Fair")));
		assertTrue(marks.findingTooltip(shop.initiative("Fair")).contains("(link.none)"));
		assertFalse(marks.hasFinding(shop.get(Metric.class, "winRate")));
		assertEquals(List.of(), PlanFacts.of(shop.file()).findings(shop.get(Initiative.class, "Ads")).stream()
				.filter(finding -> finding.code().equals("link.none")).toList());
	}

	@Test
	void whatWasObservedLiesOverTheLineOfSight() throws Exception {
		Shop shop = Shop.in(Locale.ENGLISH, OBSERVED);
		Marks marks = new Marks();
		for (String seen : List.of("leads", "winRate", "orders", "revenue")) {
			assertEquals(List.of(shop.get(Metric.class, seen)), marks.observedHere(shop.get(Metric.class, seen)));
		}
		assertEquals(List.of(), marks.observedHere(shop.get(Metric.class, "price")));
		assertEquals(List.of(), marks.observedHere(shop.file()));
		assertEquals("observed 12%\nplanned 14%", marks.observedLabel(shop.get(Metric.class, "winRate")));
	}
}
