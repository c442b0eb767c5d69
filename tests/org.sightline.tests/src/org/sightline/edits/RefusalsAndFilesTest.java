package org.sightline.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.model.Effect;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.PlanFactory;
import org.sightline.model.PlanFile;
import org.sightline.model.Stage;
import org.sightline.model.Team;

/** What cannot be written down is refused with a reason; what other files need is written there. */
class RefusalsAndFilesTest {

	private static final String TEXT = "team A\nmetric m : 1\ninitiative I { owner A expect m +5% }\n";

	@ParameterizedTest
	@ValueSource(strings = { "team A }", "team A ｛ ｝", "metric m ： 1", "team 1A", "nonsense B", "team A { capacity 5，0 days per month }" })
	void a_text_with_mistakes_is_not_edited(String mistaken) {
		LoadedPlan plan = Plans.read("// first\n" + mistaken + "\n");
		EditRefusedException refused = assertThrows(EditRefusedException.class, () -> EditablePlan.of(plan));
		assertEquals("The text has a mistake in x.plan, line 2. Correct it first, then change the picture.", refused.reason().in(Locale.ENGLISH));
		assertTrue(refused.reason().in(Locale.JAPANESE).startsWith("x.plan の 2 行目に誤りがあります。"));
	}

	@Test
	void a_name_that_names_nothing_is_no_obstacle() {
		Edited plan = Edited.of("metric m : 1\ninitiative I { expect m +5% because Nobody }\n");
		plan.get(Metric.class, "m").setName("数");
		assertEquals("metric 数 : 1\ninitiative I { expect 数 +5% because Nobody }\n", plan.text());
	}

	@Test
	void what_was_named_in_vain_may_come_to_be() {
		Edited plan = Edited.of("metric m : 1\nhypothesis H\ninitiative I { expect m +5% because H2 }\n");
		plan.get(Hypothesis.class, "H").setName("H2");
		assertEquals("metric m : 1\nhypothesis H2\ninitiative I { expect m +5% because H2 }\n", plan.text());
	}

	@Test
	void a_word_of_the_language_is_no_name() {
		Edited plan = Edited.of(TEXT);
		plan.get(Metric.class, "m").setName("metric");
		assertTrue(plan.refusal().contains("\"metric\""), plan.refusal());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "1a", "a\nteam Evil", "a { }", "\"", "//x", "ﾘｰﾄﾞ", "I" })
	void a_name_that_cannot_be_one_is_refused(String name) {
		Edited plan = Edited.of(TEXT);
		plan.get(Metric.class, "m").setName(name);
		assertTrue(!plan.refusal().startsWith("not refused"), plan.refusal());
	}

	@Test
	void keywords_inside_blocks_are_names() {
		Edited plan = Edited.of(TEXT);
		plan.get(Metric.class, "m").setName("points");
		plan.get(Team.class, "A").setName("because");
		assertEquals("team because\nmetric points : 1\ninitiative I { owner because expect points +5% }\n", plan.text());
	}

	@Test
	void a_clause_without_what_it_needs_is_refused() {
		Edited plan = Edited.of(TEXT);
		plan.get(Initiative.class, "I").getEffects().get(0).setMetric(null);
		assertEquals("I (initiative) would lack something that it needs, so this cannot be written into the plan.", plan.refusal());
	}

	@Test
	void what_still_refers_to_something_gone_is_refused() {
		Edited plan = Edited.of(TEXT);
		EcoreUtil.remove(plan.get(Metric.class, "m"));
		plan.get(Initiative.class, "I").setLabel("x");
		assertEquals("Something still refers to m, which would no longer be there. Change or delete that first.", plan.refusal());
	}

	@Test
	void a_stage_without_a_journey_is_refused() {
		Edited plan = Edited.of("journey J { stage A level 1 }\ntouchpoint T { moves A to A }\n");
		Stage stage = plan.get(Stage.class, "A");
		EcoreUtil.remove(stage);
		assertTrue(!plan.refusal().startsWith("not refused"), plan.refusal());
	}

	@Test
	void hostile_texts_stay_texts() {
		Edited plan = Edited.of(TEXT);
		plan.get(Team.class, "A").setLabel("\" } initiative Evil { // \\\" /* \r\n <script>");
		assertEquals(TEXT.replace("team A", "team A \"\\\" } initiative Evil { // \\\\\\\" /* \\n <script>\""), plan.text().replace("\\r", ""));
	}

	@Test
	void a_new_use_of_a_name_from_a_file_that_is_not_seen_brings_its_import() {
		Edited plan = Edited.of(Map.of("a.plan", "import \"施策/b.plan\"\nimport \"c.plan\"\n", "施策/b.plan", "// 施策\n\ninitiative I { runs 2026-04 to 2026-05 }\n",
				"c.plan", "metric m : 1\n"), "a.plan");
		Effect effect = PlanFactory.eINSTANCE.createEffect();
		effect.setMetric(plan.get(Metric.class, "m"));
		effect.setSize(PlanFactory.eINSTANCE.createSize());
		effect.getSize().setLow(PlanFactory.eINSTANCE.createQuantity());
		effect.getSize().getLow().setNumber(BigDecimal.TEN);
		plan.get(Initiative.class, "I").getEffects().add(effect);
		assertEquals("// 施策\n\nimport \"../c.plan\"\n\ninitiative I {\n  runs 2026-04 to 2026-05\n  expect m +10\n}\n", plan.text("施策/b.plan"));
		assertEquals(1, plan.edit().files().size());
	}

	@Test
	void a_renamed_metric_is_renamed_in_the_observed_figures(@TempDir Path folder) throws Exception {
		String csv = "month,name,value\r\n2026-04,\"m\",3\r\n2026-04,n,4\r\n";
		Files.writeString(folder.resolve("o.csv"), csv);
		Files.writeString(folder.resolve("p.plan"), "metric m : 1\nmetric n : 1\nobservations from \"o.csv\"\n");
		Edited plan = new Edited(Plans.loader().load(folder.resolve("p.plan")));
		plan.get(Metric.class, "m").setName("数");
		assertEquals(csv.replace("\"m\"", "\"数\""), plan.edit().apply("o.csv", csv));
		Files.delete(folder.resolve("o.csv"));
		assertTrue(plan.refusal().contains("o.csv"), plan.refusal());
	}

	@Test
	void of_a_model_that_was_changed_in_place_somebody_has_to_say_what_was_what() throws Exception {
		String text = "team A // 営業\nmetric m : 1 = -((2 + 3) + 4)\ninitiative I { owner A expect m +5% }\n";
		LoadedPlan before = Plans.read(text);
		LoadedPlan changed = Plans.read(text);
		PlanFile content = changed.files().get(0).content();
		Map<EObject, EObject> origins = pairs(content, before.files().get(0).content());
		content.getBlocks().remove(0);
		((Initiative) content.getBlocks().get(1)).setOwner(null);
		((Metric) content.getBlocks().get(0)).setName("数");
		Map<String, PlanFile> after = Map.of("x.plan", content);
		PlanEdit edit = ModelEdits.between(before, after, object -> Optional.ofNullable(origins.get(object)));
		assertEquals("// 営業\nmetric 数 : 1 = -((2 + 3) + 4)\ninitiative I { expect 数 +5% }\n", edit.apply("x.plan", text));
	}

	/** The objects of a model with those of another one of the same text. */
	private static Map<EObject, EObject> pairs(PlanFile one, PlanFile other) {
		Map<EObject, EObject> pairs = new HashMap<>(Map.of(one, other));
		Iterator<EObject> others = other.eAllContents();
		one.eAllContents().forEachRemaining(object -> pairs.put(object, others.next()));
		return pairs;
	}
}
