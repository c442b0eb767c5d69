package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.sightline.checks.Checker;
import org.sightline.checks.Fixtures;
import org.sightline.design.services.Validity;
import org.sightline.design.tools.RefusedException;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Initiative;

/** The findings as the rules of an editor of models. */
class ValidityTest {

	private static final String ADS = "initiative Ads { owner Sales runs 2026-04 to 2026-05 expect winRate +3 }\n";
	private static final String PLAN = """
			plan "x" { currency JPY horizon 2026-04 to 2026-05 }
			unit lead unit deal
			team Sales
			conversion winRate : lead to deal { baseline 10% }
			""" + ADS;

	private final Validity validity = new Validity();

	@Test
	void eachSeverityIsARuleOfItsOwn() throws Exception {
		LoadedPlan plan = Fixtures.load(PLAN);
		List<Finding> findings = Checker.check(plan);
		new PlanFacts(plan, findings, Locale.ENGLISH).install();
		Initiative ads = plan.model().initiative("Ads").orElseThrow();
		assertFalse(validity.hasNoErrors(ads));
		assertTrue(validity.errorText(ads).contains("(size.ambiguous)"), validity.errorText(ads));
		assertFalse(validity.warningText(ads).contains("(size.ambiguous)"), validity.warningText(ads));
		assertTrue(validity.hasNoErrors(plan.model().teams().get(0)));
		assertEquals("", validity.errorText(plan.model().teams().get(0)));
	}

	@Test
	void aFixIsCarriedOutByTheEditorThatCan() throws Exception {
		LoadedPlan plan = Fixtures.load(PLAN);
		List<Finding> findings = Checker.check(plan);
		List<Fix> done = new ArrayList<>();
		new PlanFacts(plan, findings, Locale.ENGLISH).in(done::add).install();
		Initiative ads = plan.model().initiative("Ads").orElseThrow();
		assertSame(ads, validity.mendError(ads));
		assertEquals("+3 points", done.get(0).changes().get(0).text());
		assertEquals("There is no quick fix for this. Change it in the text.",
				assertThrows(RefusedException.class, () -> validity.mendError(plan.model().teams().get(0))).reason().in(Locale.ENGLISH));
	}

	@Test
	void anEditorThatCannotSaysSo() throws Exception {
		LoadedPlan plan = Fixtures.load(PLAN);
		new PlanFacts(plan, Checker.check(plan), Locale.JAPANESE).install();
		Initiative ads = plan.model().initiative("Ads").orElseThrow();
		assertEquals("クイックフィックスはテキストで行います。テキストのこの場所を開いてください。",
				assertThrows(RefusedException.class, () -> validity.mendError(ads)).reason().in(Locale.JAPANESE));
	}
}
