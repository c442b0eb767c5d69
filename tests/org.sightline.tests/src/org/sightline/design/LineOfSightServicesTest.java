package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sightline.design.services.EffectLooks;
import org.sightline.design.services.LineOfSight;
import org.sightline.design.services.SightLabels;
import org.sightline.design.services.Tooltips;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Metric;

class LineOfSightServicesTest {

	private final LineOfSight sight = new LineOfSight();
	private final SightLabels labels = new SightLabels();
	private final EffectLooks looks = new EffectLooks();

	@Test
	void initiativesThatReachRevenueComeBeforeThoseThatDoNot() throws Exception {
		Shop shop = Shop.in(Locale.ENGLISH);
		assertEquals(List.of("Ads", "Callback", "Fair", "Film"), Shop.names(sight.initiatives(shop.file())));
		assertFalse(sight.isUnlinked(shop.initiative("Callback")));
		assertTrue(sight.isUnlinked(shop.initiative("Fair")));
		assertTrue(sight.isUnlinked(shop.initiative("Film")));
		assertEquals(List.of(shop.initiative("Fair")), sight.withoutEffect(shop.initiative("Fair")));
		assertEquals(List.of(), sight.withoutEffect(shop.initiative("Film")));
	}

	@Test
	void metricsAreInputsFormulasAndDeadEnds() throws Exception {
		Shop shop = Shop.in(Locale.ENGLISH);
		assertEquals(List.of("leads", "winRate", "price", "plays"), Shop.names(sight.inputMetrics(shop.file())));
		assertEquals(List.of("orders", "revenue"), Shop.names(sight.derivedMetrics(shop.file())));
		assertEquals(List.of("plays"), Shop.names(sight.deadEnds(shop.file())));
		assertEquals(List.of("Target"), Shop.names(sight.revenueGoals(shop.file())));
		assertEquals(List.of("Wins"), Shop.names(sight.otherGoals(shop.file())));
	}

	@Test
	void effectsAreSortedByWhatTheyRestOnAndWhetherTheyArrive() throws Exception {
		Shop shop = Shop.in(Locale.ENGLISH);
		assertEquals(List.of(effect(shop, "Callback")), sight.effectsWithHypothesis(shop.file()));
		assertEquals(List.of(effect(shop, "Ads")), sight.effectsWithoutHypothesis(shop.file()));
		assertEquals(List.of(effect(shop, "Film")), sight.brokenEffects(shop.file()));
	}

	@Test
	void whatFollowsFromAMetricWithoutRevenueIsShownUpToItsEnd() throws Exception {
		Shop shop = Shop.in(Locale.ENGLISH, """
				metric watched "視聴時間" : hour / month = plays * 0.1 [hour]
				metric fans "ファン" : 1 / month = watched / 2 [hour]
				""");
		assertEquals(List.of("orders", "revenue", "watched", "fans"), Shop.names(sight.derivedMetrics(shop.file())));
		assertEquals(List.of("fans"), Shop.names(sight.deadEnds(shop.file())));
		assertTrue(sight.isDeadEnd(metric(shop, "plays")));
	}

	@Test
	void anEffectIsAsWideAsItsContribution() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		assertEquals("+880万円", looks.contributionLabel(effect(shop, "Callback")));
		assertEquals("+480万円", looks.contributionLabel(effect(shop, "Ads")));
		assertEquals(13, looks.effectWidth(effect(shop, "Callback")));
		assertEquals(7, looks.effectWidth(effect(shop, "Ads")));
		assertEquals(2, looks.effectWidth(effect(shop, "Film")));
		assertFalse(looks.isLoss(effect(shop, "Ads")));
	}

	@Test
	void whatLowersTheGoalIsALoss() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE, "initiative Discount { expect price -10% relative }\n");
		assertTrue(looks.isLoss(effect(shop, "Discount")));
		assertTrue(looks.contributionLabel(effect(shop, "Discount")).startsWith("−"));
	}

	@Test
	void labelsInJapanese() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		assertEquals("即時架電\n営業・通年・追加施策", labels.initiativeLabel(shop.initiative("Callback")));
		assertEquals("動画\nマーケティング・5月–", labels.initiativeLabel(shop.initiative("Film")));
		assertEquals("早い架電は効く\n確信度 50%", labels.hypothesisLabel(shop.get(Hypothesis.class, "Fast")));
		assertEquals("リード数\n100 → 120/月", labels.metricLabel(metric(shop, "leads")));
		assertEquals("受注率\n10 → 14%", labels.metricLabel(metric(shop, "winRate")));
		assertEquals("単価\n100万円/受注・変わらない", labels.metricLabel(metric(shop, "price")));
		assertEquals("売上\n2,000 → 3,360万円", labels.metricLabel(metric(shop, "revenue")));
		assertEquals("売上目標\n4,000万円以上\n見込み 3,360万円", labels.goalLabel(goal(shop)));
		assertEquals("あと640万円", labels.shortfallLabel(goal(shop)));
		assertEquals(List.of(goal(shop)), labels.missedGoal(goal(shop)));
	}

	@Test
	void labelsInEnglish() throws Exception {
		Shop shop = Shop.in(Locale.ENGLISH);
		assertEquals("即時架電\n営業 · all months · added", labels.initiativeLabel(shop.initiative("Callback")));
		assertEquals("早い架電は効く\nconfidence 50%", labels.hypothesisLabel(shop.get(Hypothesis.class, "Fast")));
		assertEquals("単価\n¥1M / 受注, unchanged", labels.metricLabel(metric(shop, "price")));
		assertEquals("売上\n¥20M → ¥33.6M", labels.metricLabel(metric(shop, "revenue")));
		assertEquals("売上目標\nat least ¥40M\nexpected ¥33.6M", labels.goalLabel(goal(shop)));
		assertEquals("¥6.4M missing", labels.shortfallLabel(goal(shop)));
	}

	@Test
	void aProbabilityIsNeverRoundedToCertainty() {
		assertEquals("45%", Figures.probability(0.449, Locale.ENGLISH));
		assertEquals("< 1%", Figures.probability(0.001, Locale.ENGLISH));
		assertEquals("99%超", Figures.probability(0.9999, Locale.JAPANESE));
		assertEquals("100%", Figures.probability(1, Locale.JAPANESE));
	}

	@Test
	void formulasShowWhatTheyDoAndHowMuchLater() throws Exception {
		Shop shop = Shop.in(Locale.ENGLISH, """
				metric customers : order = prev(customers) + lag(orders, 2) { starting 5 }
				metric fees : JPY / month = customers * price / 1 [month]
				goal Fees : fees total at least 1M JPY
				""");
		assertEquals("Σ", labels.operatorLabel(metric(shop, "customers").getFormula()));
		assertEquals("×", labels.operatorLabel(metric(shop, "revenue").getFormula()));
		assertEquals(List.of("2 months later"), sight.formulaLinks(shop.file()).stream()
				.filter(link -> sight.metricOfFormula(link) == metric(shop, "customers")).map(labels::lagLabel).toList());
	}

	@Test
	void aPointerTellsWhatThereIsToKnowAndWhatTheChecksSay() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		String fair = new Tooltips().initiativeTooltip(shop.initiative("Fair"));
		assertTrue(fair.startsWith("展示会\n目標への貢献 ±0円\n"), fair);
		assertTrue(fair.contains("expect"), fair);
		assertTrue(new Tooltips().metricTooltip(metric(shop, "leads")).contains("出典：CRM"));
	}

	@Test
	void aPlanWithoutGoalsOrMonthsStillHasLabels() throws Exception {
		PlanFacts facts = new PlanFacts(org.sightline.checks.Fixtures.load("plan \"x\" {}\nmetric m\ninitiative i\n"), List.of(), Locale.JAPANESE);
		facts.install();
		assertEquals("m\n数値なし", labels.metricLabel(facts.model().metrics().get(0)));
		assertEquals("i", labels.initiativeLabel(facts.model().initiatives().get(0)));
		assertEquals(facts.model().files(), sight.planWithoutGoal(facts.model().files().get(0)));
		assertEquals("売上目標がまだない\n`goal 名前 : 指標 at least …`\nと書くと、達成する確率が出る", labels.noGoalLabel(facts.model().files().get(0)));
	}

	private static Effect effect(Shop shop, String initiative) {
		return shop.initiative(initiative).getEffects().get(0);
	}

	private static Metric metric(Shop shop, String name) {
		return shop.get(Metric.class, name);
	}

	private static Goal goal(Shop shop) {
		return shop.get(Goal.class, "Target");
	}
}
