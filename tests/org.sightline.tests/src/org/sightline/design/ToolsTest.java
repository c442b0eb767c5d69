package org.sightline.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.checks.Fixtures;
import org.sightline.design.services.Creation;
import org.sightline.design.services.Deletion;
import org.sightline.design.services.Effects;
import org.sightline.design.services.Renaming;
import org.sightline.design.tools.RefusedException;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.PlanFile;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/** Whatever a tool does, the plan can be written down afterwards, and reads again without a mistake of the language. */
class ToolsTest {

	private final Creation creation = new Creation();
	private final Effects effects = new Effects();
	private final Renaming renaming = new Renaming();
	private final Deletion deletion = new Deletion();

	@Test
	void everyNewThingHasANameOfItsOwnAndCanBeWrittenDown() throws Exception {
		Shop shop = Shop.edited();
		Initiative one = creation.createInitiative(shop.file());
		Initiative other = creation.createInitiative(shop.file());
		Hypothesis hypothesis = creation.createHypothesis(shop.file());
		Metric metric = creation.createMetric(shop.file());
		Stage stage = creation.createStage(shop.file());
		Touchpoint touchpoint = creation.createTouchpoint(shop.get(Stage.class, "Deciding"));
		assertFalse(one.getName().equals(other.getName()));
		assertEquals(3, stage.getLevel());
		assertSame(stage, touchpoint.getTo());
		LoadedPlan again = writtenAndRead(shop);
		for (Element made : List.of(one, other, hypothesis, metric, stage, touchpoint)) {
			assertTrue(again.model().elements().stream().anyMatch(element -> made.getName().equals(element.getName())), made.getName());
		}
	}

	@Test
	void aStageNeedsAJourneyWhichIsMadeToo() throws Exception {
		PlanFile file = Shop.edited("plan \"x\" { currency JPY horizon 2026-04 to 2026-05 }\n");
		Stage stage = creation.createStage(file);
		assertEquals(1, stage.getLevel());
		assertEquals(1, writtenAndRead(file).model().journeys().size());
	}

	@Test
	void aNewEffectHasTheSmallestSizeThatMeansSomething() throws Exception {
		Shop shop = Shop.edited();
		Initiative fair = shop.initiative("Fair");
		effects.createEffect(fair, shop.get(Metric.class, "leads"), effects.usualSize(shop.get(Metric.class, "leads")), "");
		effects.createEffect(fair, shop.get(Metric.class, "winRate"), effects.usualSize(shop.get(Metric.class, "winRate")), "");
		String text = text(shop.file());
		assertTrue(text.matches("(?s).*expect\\s+leads\\s+1\\s?%\\s.*"), text);
		assertTrue(text.matches("(?s).*expect\\s+winRate\\s+1\\s+points.*"), text);
		writtenAndRead(shop);
	}

	@Test
	void anEffectActsOnInputsOnly() throws Exception {
		Shop shop = Shop.edited();
		assertTrue(effects.mayMove(shop.initiative("Fair"), shop.get(Metric.class, "leads")));
		assertFalse(effects.mayMove(shop.initiative("Fair"), shop.get(Metric.class, "orders")));
	}

	@Test
	void aNewNameGoesWherePeopleSeeIt() throws Exception {
		Shop shop = Shop.edited();
		renaming.rename(shop.initiative("Fair"), "  展示会と\n商談会 ");
		assertEquals("展示会と 商談会", shop.initiative("Fair").getLabel());
		Element plain = creation.createMetric(shop.file());
		renaming.rename(plain, "再訪率");
		assertEquals("再訪率", plain.getName());
		renaming.rename(plain, "再訪 率");
		assertEquals("再訪 率", plain.getLabel());
		assertEquals("Nothing was typed. Type a name.", refused(() -> renaming.rename(plain, " ")));
		assertEquals("再訪 率", plain.getLabel());
		writtenAndRead(shop);
	}

	@Test
	void aNameThatAnotherElementHasOrThatTheLanguageNeedsIsRefused() throws Exception {
		Shop shop = Shop.edited();
		Element plain = creation.createMetric(shop.file());
		String name = plain.getName();
		assertEquals("The name \"orders\" is already in use (metric). Choose another name.", refused(() -> renaming.rename(plain, "orders")));
		assertEquals("\"metric\" is a word of the language that begins a block or a clause, so nothing can be called that. Choose another name.",
				refused(() -> renaming.rename(plain, "metric")));
		assertEquals("\"ＳＦＡ\" looks like \"SFA\" but is written with other characters. Use \"SFA\".", refused(() -> renaming.rename(plain, "ＳＦＡ")));
		assertEquals(name, plain.getName());
		renaming.rename(plain, name);
		assertEquals(name, plain.getName());
	}

	@Test
	void quotesInANewNameStayAndCannotEndTheText() throws Exception {
		Shop shop = Shop.edited();
		String words = "a \" } initiative Evil { \" \\ b";
		renaming.rename(shop.initiative("Fair"), words);
		LoadedPlan again = writtenAndRead(shop);
		assertTrue(again.model().initiative("Evil").isEmpty());
		assertEquals(words, again.model().initiative("Fair").orElseThrow().getLabel());
	}

	@Test
	void whatNoFileCouldHoldIsNoLetterOfAName() throws Exception {
		Shop shop = Shop.edited();
		renaming.rename(shop.initiative("Fair"), "\u0000展示\uD83D会\u2028と\r\n商談会\u0007 🚀\uDC00");
		assertEquals("展示 会 と 商談会 🚀", shop.initiative("Fair").getLabel());
		assertEquals("Nothing was typed. Type a name.", refused(() -> renaming.rename(shop.initiative("Fair"), "\u0000\uD83D")));
		writtenAndRead(shop);
	}

	@ParameterizedTest
	@ValueSource(strings = { "leads", "winRate", "price", "orders", "revenue", "plays", "Target", "Wins", "Fast", "Ads", "Callback", "Web",
			"Call", "Aware", "Deciding", "Sales", "Marketing", "Buyer" })
	void whateverIsDeletedNothingRefersToIt(String name) throws Exception {
		Shop shop = Shop.edited();
		Element gone = shop.get(Element.class, name);
		deletion.delete(gone);
		assertTrue(EcoreUtil.UsageCrossReferencer.find(gone, shop.file()).isEmpty());
		LoadedPlan again = writtenAndRead(shop);
		assertTrue(again.model().elements().stream().noneMatch(element -> name.equals(element.getName())));
	}

	@Test
	void deletingTakesTheClausesThatCannotBeWithoutItAndNoOthers() throws Exception {
		Shop shop = Shop.edited();
		deletion.delete(shop.get(Metric.class, "winRate"));
		assertEquals(List.of(), shop.initiative("Callback").getEffects());
		assertEquals(1, shop.initiative("Callback").getEfforts().size());
		assertEquals(null, shop.get(Metric.class, "orders").getFormula());
		assertEquals(null, shop.get(Hypothesis.class, "Fast").getRefutation());
		assertEquals("orders", shop.get(Goal.class, "Wins").getMetric().getName());
	}

	@Test
	void deletingATeamTakesItsWorkButNotItsTouchpoints() throws Exception {
		Shop shop = Shop.edited();
		deletion.delete(shop.get(Team.class, "Sales"));
		assertEquals(List.of(), shop.initiative("Callback").getEfforts());
		assertEquals(null, shop.initiative("Callback").getOwner());
		assertEquals(null, shop.get(Touchpoint.class, "Call").getRunBy());
	}

	@Test
	void deletingAnEffectLeavesItsInitiative() throws Exception {
		Shop shop = Shop.edited();
		assertSame(shop.file(), deletion.delete(shop.initiative("Ads").getEffects().get(0)));
		assertEquals(List.of(), shop.initiative("Ads").getEffects());
		writtenAndRead(shop);
	}

	private static String refused(Executable tool) {
		return assertThrows(RefusedException.class, tool).reason().in(Locale.ENGLISH);
	}

	private static LoadedPlan writtenAndRead(Shop shop) throws Exception {
		return writtenAndRead(shop.file());
	}

	/** The plan as the language writes it, read again: only rules may have something to say, not the reading itself. */
	private static LoadedPlan writtenAndRead(EObject file) throws Exception {
		String text = text(file);
		LoadedPlan again = Fixtures.load(text);
		assertEquals(List.of(), again.findings(), text);
		return again;
	}

	private static String text(EObject file) {
		return ((XtextResource) file.eResource()).getSerializer().serialize(file);
	}
}
