package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.checks.Fixtures;
import org.sightline.design.services.Effects;
import org.sightline.design.tools.RefusedException;
import org.sightline.design.tools.SizeText;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Effect;
import org.sightline.model.Metric;

/** An effect that is led to another metric keeps all that it says, or people are told. */
class MovedEffectTest {

	private static final String PLAN = """
			plan "x" { currency JPY horizon 2026-04 to 2026-09 }
			unit lead unit order
			touchpoint Web
			metric leads : lead / month { baseline 100 }
			metric inquiries : lead / month { baseline 50 }
			metric price "単価" : JPY / order { baseline 1_000_000 }
			conversion winRate "受注率" : lead to order { baseline 10%% }
			conversion closeRate : lead to order { baseline 20%% }
			metric orders : order / month = leads * winRate
			hypothesis Fast
			initiative Ads { expect %s %s at Web because Fast after 2 months }
			""";

	private final Effects effects = new Effects();
	private final List<Message> told = new ArrayList<>();

	private Effect effect(String metric, String size) throws Exception {
		LoadedPlan plan = Fixtures.load(PLAN.formatted(metric, size));
		new PlanFacts(plan, List.of(), Locale.ENGLISH).in(new ModelEditor() {
			@Override
			public void mend(Fix fix) {
				throw new AssertionError("There is nothing to be mended");
			}

			@Override
			public void tell(Message remark) {
				told.add(remark);
			}
		}).install();
		return plan.model().initiative("Ads").orElseThrow().getEffects().get(0);
	}

	private static Metric metric(Effect inPlan, String name) {
		return PlanFacts.of(inPlan).model().metrics().stream().filter(metric -> metric.getName().equals(name)).findFirst().orElseThrow();
	}

	private void move(Effect effect, String target) {
		Metric metric = metric(effect, target);
		effects.retargetEffect(effect, metric, effects.usualSizeThere(metric));
	}

	@ParameterizedTest
	@CsvSource({ "leads,+20 to +40,inquiries,+20 to +40", "leads,+10%,price,+10%", "leads,+10%,winRate,+10% relative",
			"winRate,+5 to +8 points,closeRate,+5 to +8 points", "winRate,+10% relative,price,+10% relative" })
	void a_size_that_means_the_same_there_stays(String from, String size, String to, String there) throws Exception {
		Effect effect = effect(from, size);
		move(effect, to);
		assertEquals(there, SizeText.of(effect).orElseThrow().toString());
		assertEquals(List.of(), told);
	}

	@Test
	void whatever_else_an_effect_says_it_says_still() throws Exception {
		Effect effect = effect("leads", "+20");
		move(effect, "winRate");
		assertEquals("Web", effect.getTouchpoint().getName());
		assertEquals("Fast", effect.getHypothesis().getName());
		assertEquals(2, effect.getDelay());
	}

	@Test
	void a_size_that_cannot_be_said_there_becomes_the_least_one_and_people_are_told() throws Exception {
		Effect leads = effect("leads", "+20 to +40");
		move(leads, "winRate");
		assertEquals("+1 points", SizeText.of(leads).orElseThrow().toString());
		assertEquals("効果の大きさ +20 to +40 は「受注率」には使えないため、+1 points としました。効果のラベルで書き直してください。", told.get(0).in(Locale.JAPANESE));
		Effect share = effect("winRate", "+5 points");
		move(share, "leads");
		assertEquals("The size +5 points cannot be said of \"leads\", so the effect on it begins with +1%. Change that at the label of the effect.",
				told.get(1).in(Locale.ENGLISH));
	}

	@Test
	void a_size_that_counts_in_another_unit_now_is_pointed_out() throws Exception {
		Effect effect = effect("leads", "+20");
		move(effect, "price");
		assertEquals("+20", SizeText.of(effect).orElseThrow().toString());
		assertEquals("「単価」への効果の大きさは +20 のままですが、単位が変わっています。違う場合は、効果のラベルで書き直してください。", told.get(0).in(Locale.JAPANESE));
	}

	@Test
	void a_size_that_was_not_clear_before_is_not_made_up() throws Exception {
		Effect effect = effect("winRate", "+3%");
		move(effect, "closeRate");
		assertEquals("+1 points", SizeText.of(effect).orElseThrow().toString());
		assertEquals(1, told.size());
	}

	@Test
	void a_size_that_somebody_gives_is_taken_without_a_word() throws Exception {
		Effect effect = effect("leads", "+20 to +40");
		effects.retargetEffect(effect, metric(effect, "winRate"), "+2pt");
		assertEquals("+2 points", SizeText.of(effect).orElseThrow().toString());
		assertEquals(List.of(), told);
		assertThrows(RefusedException.class, () -> effects.retargetEffect(effect, metric(effect, "leads"), ""));
		assertSame(metric(effect, "winRate"), effect.getMetric());
	}

	@Test
	void what_a_formula_computes_cannot_be_acted_on() throws Exception {
		Effect effect = effect("leads", "+20");
		assertEquals("\"orders\" is computed by a formula, so nothing can act on it directly. Connect to a metric that the formula uses.",
				assertThrows(RefusedException.class, () -> move(effect, "orders")).reason().in(Locale.ENGLISH));
		assertSame(metric(effect, "leads"), effect.getMetric());
	}
}
