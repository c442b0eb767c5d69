package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Fixtures;
import org.sightline.design.services.Creation;
import org.sightline.design.services.SightLabels;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Metric;

class PlanFactsTest {

	@Test
	void anyElementOfAPlanLeadsToTheSameFacts() throws Exception {
		Shop shop = Shop.in(Locale.JAPANESE);
		PlanFacts facts = PlanFacts.of(shop.file());
		assertSame(facts, PlanFacts.of(shop.initiative("Callback").getEffects().get(0).getSize()));
		assertEquals(Locale.JAPANESE, facts.locale());
	}

	@Test
	void factsThatNobodyInstalledFollowEveryChangeOfTheModel() throws Exception {
		Shop shop = Shop.edited();
		Metric leads = shop.get(Metric.class, "leads");
		PlanFacts before = PlanFacts.of(leads);
		assertSame(before, PlanFacts.of(leads));
		assertEquals(33_600_000, before.figures().of(shop.get(Metric.class, "revenue"), true).orElseThrow(), 1e-6);
		leads.getBaselines().get(0).getValue().setNumber(BigDecimal.valueOf(200));
		assertNotSame(before, PlanFacts.of(leads));
		assertEquals(61_600_000, PlanFacts.of(leads).figures().of(shop.get(Metric.class, "revenue"), true).orElseThrow(), 1e-6);
	}

	@Test
	void newElementsAreFollowedToo() throws Exception {
		Shop shop = Shop.edited();
		PlanFacts.of(shop.file());
		Metric added = new Creation().createMetric(shop.file());
		assertEquals(added, PlanFacts.of(shop.file()).model().metric(added.getName()).orElseThrow());
		added.setLabel("新しい指標");
		assertEquals("新しい指標", new SightLabels().metricLabel(added).lines().findFirst().orElseThrow());
	}

	@Test
	void installedFactsStayUntilOthersAreInstalled() throws Exception {
		LoadedPlan plan = Fixtures.load(Shop.TEXT);
		PlanFacts english = new PlanFacts(plan, List.of(), Locale.ENGLISH);
		PlanFacts japanese = new PlanFacts(plan, List.of(), Locale.JAPANESE);
		english.install();
		assertSame(english, PlanFacts.of(plan.model().metrics().get(0)));
		japanese.install();
		assertSame(japanese, PlanFacts.of(plan.model().metrics().get(0)));
	}

	@Test
	void figuresHaveNoMoreDigitsThanAPictureNeeds() throws Exception {
		Figures figures = PlanFacts.of(Shop.in(Locale.ENGLISH).file()).figures();
		assertEquals("7,164", figures.text(7163.58, ""));
		assertEquals("64.4/month", figures.text(64.37, "1 / month"));
		assertEquals("9.48 deal/month", figures.text(9.4812, "deal / month"));
		assertEquals("12.3%", figures.text(0.12345, "%"));
	}

	@Test
	void pairsShowTheirUnitOnce() {
		assertEquals("18.0 → 21.3%", Pairs.of("18%", "21.3%"));
		assertEquals("157 → 169 件/月", Pairs.of("157 件/月", "169 件/月"));
		assertEquals("¥20M → ¥33.6M", Pairs.of("¥20M", "¥33.6M"));
		assertEquals("9,400万円 → 1.02億円", Pairs.of("9,400万円", "1.02億円"));
		assertEquals("−1.5 → 2.0%", Pairs.of("−1.5%", "2%"));
	}
}
