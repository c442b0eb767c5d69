package org.sightline.diagram.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sightline.diagram.tools.Question.Option;
import org.sightline.diagram.tools.ToolInfo.Kind;

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
}
