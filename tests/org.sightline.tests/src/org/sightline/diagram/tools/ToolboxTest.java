package org.sightline.diagram.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sightline.design.tools.Removal;
import org.sightline.diagram.tools.Question.Option;
import org.sightline.diagram.tools.ToolInfo.Kind;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Effect;
import org.sightline.model.Initiative;

/** What palettes offer, and what tools do when they run. */
class ToolboxTest {

	private static final String PLAN = """
			plan "x" { currency JPY horizon 2026-04 to 2026-09 }
			unit lead unit order
			team Marketing team Sales
			journey Buyer { stage Aware level 1 stage Deciding level 2 }
			touchpoint Web { moves Aware to Deciding run by Marketing }
			touchpoint Call { moves Deciding to Deciding run by Sales }
			metric leads "リード数" : lead / month at Web { baseline 100 }
			conversion winRate : lead to order at Call { baseline 10% }
			metric price : JPY / order { baseline 1_000_000 }
			metric orders : order / month = leads * winRate
			metric revenue : JPY / month = orders * price
			goal Target : revenue total at least 40_000_000 JPY
			hypothesis Fast { refuted if winRate below 11% by 2026-05 }
			hypothesis Loud
			initiative Ads { owner Marketing expect leads +10 to +30 expect winRate +1 points because Fast }
			initiative Film
			""";

	private static Bench sight() throws Exception {
		return Bench.of("lineOfSight", PLAN, Locale.ENGLISH);
	}

	private static Bench journey() throws Exception {
		return Bench.of("journey", PLAN, Locale.JAPANESE);
	}

	@Test
	void thePaletteOffersWhatTheViewShows() {
		List<ToolSection> sections = Toolbox.of("lineOfSight", Set.of(), Locale.ENGLISH).orElseThrow().sections();
		assertEquals(List.of("Add", "Connect"), sections.stream().map(ToolSection::label).toList());
		assertEquals(List.of("New initiative", "New metric", "New touchpoint of a metric"),
				sections.get(0).tools().stream().map(ToolInfo::label).toList());
		assertEquals(List.of("createEffect"), sections.get(1).tools().stream().map(ToolInfo::id).toList());
		List<ToolSection> withHypotheses = Toolbox.of("lineOfSight", Set.of("hypotheses"), Locale.JAPANESE).orElseThrow().sections();
		assertEquals(List.of("施策を加える", "仮説を加える", "指標を加える", "指標のタッチポイントを加える"),
				withHypotheses.get(0).tools().stream().map(ToolInfo::label).toList());
		assertEquals(List.of("createEffect", "createClaim", "createBelief"),
				withHypotheses.get(1).tools().stream().map(ToolInfo::id).toList());
		assertTrue(Toolbox.of("load", Set.of(), Locale.ENGLISH).isEmpty());
	}

	@Test
	void everyToolThatIsPickedHasAPictureAndALabel() {
		for (String view : List.of("lineOfSight", "journey")) {
			for (ToolSection section : Toolbox.of(view, Set.of("hypotheses"), Locale.JAPANESE).orElseThrow().sections()) {
				for (ToolInfo tool : section.tools()) {
					assertTrue(tool.icon().startsWith("data:image/svg+xml;base64,"), tool.id());
					assertFalse(tool.label().isBlank() || tool.label().startsWith("%"), tool.id());
				}
			}
		}
	}

	@Test
	void aToolSaysWhereItWorks() {
		Toolbox sight = Toolbox.of("lineOfSight", Set.of("hypotheses"), Locale.ENGLISH).orElseThrow();
		assertEquals(Set.of(ToolInfo.CANVAS), sight.info("createInitiative").orElseThrow().containers());
		assertEquals(Set.of("metric"), sight.info("createTouchpointOf").orElseThrow().containers());
		ToolInfo effect = sight.info("createEffect").orElseThrow();
		assertEquals(List.of(Set.of("initiative"), Set.of("metric", "derivedMetric")), List.of(effect.sources(), effect.targets()));
		assertEquals(Set.of("hypothesis"), sight.on("claim", Kind.RECONNECT_TARGET).orElseThrow().targets());
		assertEquals(Set.of("initiative"), sight.on("claim", Kind.RECONNECT_SOURCE).orElseThrow().sources());
		assertEquals(List.of(Kind.DELETE, Kind.LABEL), sight.on("initiative").stream().map(ToolInfo::kind).toList());
		assertEquals(List.of(), sight.on("deadEnd"));
		Toolbox journey = Toolbox.of("journey", Set.of(), Locale.ENGLISH).orElseThrow();
		assertEquals(Set.of("stage"), journey.on("touchpoint", Kind.MOVE).orElseThrow().containers());
		assertEquals(Set.of("initiativeHere", "initiativeNowhere"), journey.info("createPin").orElseThrow().sources());
	}

	@Test
	void newThingsHaveNamesInTheReadersLanguageAndSayWhichNodesShowThem() throws Exception {
		Bench bench = Bench.of("lineOfSight", PLAN, Locale.JAPANESE);
		assertEquals("initiative:新しい施策1", bench.run("createInitiative", "container", bench.canvas()).ids().get(0));
		assertEquals("initiative:新しい施策2", bench.run("createInitiative", "container", bench.canvas()).ids().get(0));
		bench.run("createHypothesis", "container", bench.canvas());
		bench.run("createMetric", "container", bench.canvas());
		bench.run("createTouchpointOf", "container", bench.get("leads"));
		String text = bench.text();
		assertTrue(text.contains("initiative 新しい施策1 { runs 2026-04 to 2026-09 }"), text);
		assertTrue(text.contains("metric leads \"リード数\" : lead / month at 新しいタッチポイント1"), text);
		assertTrue(text.contains("currency JPY"), text);
	}

	@Test
	void connectingAsksForSizeAndHypothesis() throws Exception {
		Bench bench = sight();
		var ends = Bench.variables("source", bench.get("Film"), "target", bench.get("winRate"));
		List<Question> questions = bench.tools.questions("createEffect", ends);
		assertEquals(List.of("size", "hypothesis"), questions.stream().map(Question::variable).toList());
		assertEquals(List.of("+1 points", ""), questions.stream().map(Question::usual).toList());
		assertEquals(List.of(new Option("", "None yet"), new Option("Fast", "Fast"), new Option("Loud", "Loud")), questions.get(1).options());
		assertEquals("A new hypothesis", questions.get(1).other());
		bench.run("createEffect", "source", bench.get("Film"), "target", bench.get("winRate"), "size", "+5..8pt", "hypothesis", "Loud");
		assertTrue(bench.text().contains("initiative Film { expect winRate 5 to 8 points because Loud }"), bench.text());
	}

	@Test
	void aHypothesisCanBeMadeOnTheWay() throws Exception {
		Bench bench = sight();
		bench.run("createEffect", "source", bench.get("Film"), "target", bench.get("leads"), "hypothesis", "映像は 覚えられる");
		assertTrue(bench.text().contains("hypothesis NewHypothesis1 \"映像は 覚えられる\""), bench.text());
		assertTrue(bench.text().contains("initiative Film { expect leads 1 % because NewHypothesis1 }"), bench.text());
	}

	@Test
	void withoutAnswersAToolTakesWhatIsUsual() throws Exception {
		Bench bench = sight();
		bench.run("createEffect", "source", bench.get("Film"), "target", bench.get("winRate"));
		assertTrue(bench.text().contains("initiative Film { expect winRate 1 points }"), bench.text());
	}

	@Test
	void whatAToolCannotDoItRefusesWithAReason() throws Exception {
		Bench bench = sight();
		assertFalse(bench.tools.allows("createEffect", Bench.variables("source", bench.get("Film"), "target", bench.get("orders"))));
		assertEquals("\"orders\" is computed by a formula, so nothing can act on it directly. Connect to a metric that the formula uses.",
				bench.refused(Locale.ENGLISH, "createEffect", "source", bench.get("Film"), "target", bench.get("orders")));
		assertEquals("ここでは「Expected effect」はできません。",
				bench.refused(Locale.JAPANESE, "createEffect", "source", bench.get("Fast"), "target", bench.get("leads")));
		assertEquals("「Film」にはまだ効果がありません。先に指標とつないでください。",
				bench.refused(Locale.JAPANESE, "createClaim", "source", bench.get("Film"), "target", bench.get("Fast")));
		assertEquals("No initiative acts on \"price\" yet. Connect an initiative with it first.",
				bench.refused(Locale.ENGLISH, "createBelief", "source", bench.get("Fast"), "target", bench.get("price")));
	}

	@Test
	void aClaimRestsTheChosenEffectOnTheHypothesis() throws Exception {
		Bench bench = sight();
		var ends = Bench.variables("source", bench.get("Ads"), "target", bench.get("Loud"));
		Question question = bench.tools.questions("createClaim", ends).get(0);
		assertEquals(List.of("Ads/0", "Ads/1"), question.options().stream().map(Option::value).toList());
		assertEquals("Ads/0", question.usual());
		bench.run("createClaim", "source", bench.get("Ads"), "target", bench.get("Loud"));
		assertTrue(bench.text().contains("expect leads +10 to +30 because Loud expect winRate +1 points because Fast"), bench.text());
		bench.run("createBelief", "source", bench.get("Loud"), "target", bench.get("winRate"));
		assertTrue(bench.text().contains("expect winRate +1 points because Loud"), bench.text());
	}

	@Test
	void anEdgeCanBeginAndEndElsewhere() throws Exception {
		Bench bench = sight();
		Effect first = ((Initiative) bench.get("Ads")).getEffects().get(0);
		bench.run("retarget", "element", first, "source", bench.get("leads"), "target", bench.get("price"));
		assertTrue(bench.text().contains("expect price +10 to +30"), bench.text());
		bench.run("retarget", "element", first, "source", bench.get("price"), "target", bench.get("winRate"));
		assertTrue(bench.text().contains("expect winRate 1 points expect"), bench.text());
		bench.run("rebaseClaim", "element", first, "source", bench.get("Fast"), "target", bench.get("Loud"));
		bench.run("reassign", "element", first, "source", bench.get("Ads"), "target", bench.get("Film"));
		assertTrue(bench.text().contains("initiative Film { expect winRate 1 points because Loud }"), bench.text());
		assertEquals("\"revenue\" is computed by a formula, so nothing can act on it directly. Connect to a metric that the formula uses.",
				bench.refused(Locale.ENGLISH, "retarget", "element", first, "source", bench.get("winRate"), "target", bench.get("revenue")));
	}

	@Test
	void theLabelOfAnEffectIsItsSize() throws Exception {
		Bench bench = sight();
		Effect effect = ((Initiative) bench.get("Ads")).getEffects().get(0);
		assertEquals("+10 to +30", bench.tools.label("resize", effect));
		bench.run("resize", "element", effect, "arg0", "+2%");
		assertEquals("+2%", bench.tools.label("resize", effect));
		assertEquals("This is no size. Write an amount such as +20 or +20 to +40, or a percentage such as +10%.",
				bench.refused(Locale.ENGLISH, "resize", "element", effect, "arg0", "more"));
		assertEquals("+2%", bench.tools.label("resize", effect));
	}

	@Test
	void aTouchpointMovesToAnotherStageAndLeadsOnFromThere() throws Exception {
		Bench bench = journey();
		bench.run("createStage", "container", bench.canvas());
		bench.run("moveTouchpoint", "element", bench.get("Web"), "newSemanticContainer", bench.get("Deciding"));
		assertTrue(bench.text().contains("touchpoint Web { moves Buyer.Deciding to Buyer.新しい段階1 run by Marketing }"), bench.text());
		bench.run("moveTouchpoint", "element", bench.get("Web"), "newSemanticContainer", bench.get("Aware"));
		assertTrue(bench.text().contains("touchpoint Web { moves Aware to Buyer.新しい段階1 run by Marketing }"), bench.text());
	}

	@Test
	void anInitiativeMovesToAnotherTouchpointWithAllThatItDoesThere() throws Exception {
		Bench bench = journey();
		bench.run("createPin", "source", bench.get("Ads"), "target", bench.get("Call"));
		assertTrue(bench.text().contains("expect leads +10 to +30 at Call expect winRate +1 points because Fast at Call"), bench.text());
		bench.run("movePin", "element", ((Initiative) bench.get("Ads")).getEffects().get(0), "source", bench.get("Call"), "target", bench.get("Web"));
		assertTrue(bench.text().contains("expect leads +10 to +30 at Web expect winRate +1 points because Fast at Web"), bench.text());
		bench.run("renameThere", "element", ((Initiative) bench.get("Ads")).getEffects().get(0), "arg0", "広告");
		bench.run("deleteThere", "element", ((Initiative) bench.get("広告")).getEffects().get(0));
		assertTrue(bench.text().contains("initiative 広告 { owner Marketing }"), bench.text());
	}

	@Test
	void aHandoverAsksWhatAndWhen() throws Exception {
		Bench bench = journey();
		List<Question> questions = bench.tools.questions("createHandover", Bench.variables("source", bench.get("Web"), "target", bench.get("Call")));
		assertEquals(List.of("何を引き渡しますか？", "どのようになったら引き渡しますか？"), questions.stream().map(Question::label).toList());
		assertEquals(List.of(new Option("lead", "lead"), new Option("order", "order")), questions.get(0).options());
		Done done = bench.run("createHandover", "source", bench.get("Web"), "target", bench.get("Call"), "when", "顧客が「今月」と言った");
		assertTrue(bench.text().contains("receives lead from Marketing when \"顧客が「今月」と言った\""), bench.text());
		bench.run("condition", "element", done.element(), "arg0", " ");
		assertTrue(bench.text().contains("receives lead from Marketing }"), bench.text());
		assertEquals("同じチームが受け持っているので、引き渡すものがありません。",
				bench.refused(Locale.JAPANESE, "createHandover", "source", bench.get("Call"), "target", bench.get("Call")));
	}

	@Test
	void aDeletionSaysBeforehandWhatGoesWithIt() throws Exception {
		Bench bench = sight();
		Removal winRate = Removal.of(List.of(bench.get("winRate")));
		assertEquals("Delete conversion \"winRate\"? 3 other things go or change with it:", winRate.question().in(Locale.ENGLISH));
		assertEquals(List.of("The formula of orders, which becomes an input without a figure, goes too", "The figure that would refute Fast goes too",
				"The effect of Ads on winRate goes too"), winRate.consequences().stream().map(each -> each.in(Locale.ENGLISH)).toList());
		Removal sales = Removal.of(List.of(bench.get("Sales")));
		assertEquals("チーム「Sales」を削除しますか？ほかに1件が一緒になくなるか、変わります。", sales.question().in(Locale.JAPANESE));
		assertEquals(List.of("タッチポイント「Call」から、受け持つチームがなくなります"), sales.consequences().stream().map(each -> each.in(Locale.JAPANESE)).toList());
		assertEquals("Delete initiative \"Film\"?", Removal.of(List.of(bench.get("Film"))).question().in(Locale.ENGLISH));
		bench.run("delete", "element", bench.get("winRate"));
		assertFalse(bench.text().contains("winRate"), bench.text());
	}

	@Test
	void hostileWordsStayWords() throws Exception {
		Bench bench = sight();
		String evil = "\" } initiative Evil { \" \\ <script>alert(1)</script> /* ";
		bench.run("createEffect", "source", bench.get("Film"), "target", bench.get("leads"), "hypothesis", evil);
		bench.run("rename", "element", bench.get("Film"), "arg0", evil);
		String text = bench.text();
		assertEquals(2, new PlanModel(List.of(bench.file)).initiatives().size());
		assertTrue(text.contains("initiative Film \"\\\" } initiative Evil { \\\" "), text);
		assertEquals("This is no size. Write percentage points such as +5 points or +5 to +8 points, or +10% relative.",
				bench.refused(Locale.ENGLISH, "createEffect", "source", bench.get("Film"), "target", bench.get("winRate"), "size", evil));
	}
}
