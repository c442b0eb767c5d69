package org.sightline.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.sightline.dsl.format.PlanFormatter;
import org.sightline.dsl.format.UnformattableException;
import org.sightline.model.Block;
import org.sightline.model.Effect;
import org.sightline.model.Guide;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Journey;
import org.sightline.model.Metric;
import org.sightline.model.PlanFactory;
import org.sightline.model.PlanFile;
import org.sightline.model.Quantity;
import org.sightline.model.Size;
import org.sightline.model.SizeMode;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/** What is new and what goes: on lines of its own, and without losing a comment. */
class BlocksAndClausesTest {

	private static final PlanFactory NEW = PlanFactory.eINSTANCE;

	@Test
	void a_new_block_comes_behind_the_one_before_it_in_the_model() {
		Edited plan = Edited.of("""
				// 前書き

				team Sales // 営業
				// about the metric
				metric m : 1 { baseline 4 }
				""");
		add(plan, 1, initiative("A", "即時\nコールバック"));
		assertEquals("""
				// 前書き

				team Sales // 営業

				initiative A "即時\\nコールバック"

				// about the metric
				metric m : 1 { baseline 4 }
				""", plan.text());
	}

	@Test
	void short_blocks_of_a_kind_need_no_blank_line_between() {
		Edited plan = Edited.of("team A\nteam B\nmetric m : 1\n");
		Team team = NEW.createTeam();
		team.setName("C");
		add(plan, 1, team);
		assertEquals("team A\nteam C\nteam B\nmetric m : 1\n", plan.text());
	}

	@Test
	void where_line_breaks_are_of_both_kinds_every_line_keeps_its_own() {
		Edited plan = Edited.of("team A\r\nteam B\nmetric m : 1\n");
		Team team = NEW.createTeam();
		team.setName("C");
		add(plan, 2, team);
		assertEquals("team A\r\nteam B\nteam C\r\n\r\nmetric m : 1\n", plan.text());
	}

	@Test
	void a_text_without_a_line_break_at_its_end_has_none_afterwards() {
		Edited plan = Edited.of("team A");
		add(plan, 1, initiative("B", null));
		assertEquals("team A\n\ninitiative B", plan.text());
	}

	@Test
	void an_empty_text_gets_a_line() {
		Edited plan = Edited.of("");
		add(plan, 0, initiative("B", null));
		assertEquals("initiative B\n", plan.text());
	}

	@Test
	void a_text_of_comments_keeps_them_in_front() {
		Edited plan = Edited.of("\uFEFF// 計画\n/* 続く */\n");
		add(plan, 0, initiative("B", null));
		assertEquals("\uFEFF// 計画\n/* 続く */\n\ninitiative B\n", plan.text());
	}

	@Test
	void a_first_block_comes_behind_the_heading_of_the_text() {
		Edited plan = Edited.of("// heading\n\n// about A\nteam A\n");
		add(plan, 0, initiative("B", null));
		assertEquals("// heading\n\ninitiative B\n\n// about A\nteam A\n", plan.text());
	}

	@Test
	void line_breaks_and_a_byte_order_mark_stay_what_they_are() {
		Edited plan = Edited.of("\uFEFFteam A\r\n\r\nhypothesis H {\r\n\tbecause \"x\"\r\n}\r\n");
		plan.get(Hypothesis.class, "H").getEvidence().add("n=3");
		add(plan, 0, initiative("B", null));
		assertEquals("\uFEFFinitiative B\r\n\r\nteam A\r\n\r\nhypothesis H {\r\n\tbecause \"x\"\r\n\tevidence \"n=3\"\r\n}\r\n", plan.text());
	}

	@Test
	void wide_spaces_and_full_width_signs_in_texts_and_comments_stay() {
		Edited plan = Edited.of("team　A　\"（営業）\"　// ，：\n\nhypothesis　H　{　because　\"｛ｘ｝\"　}\n");
		plan.get(Team.class, "A").setLabel("営業");
		plan.get(Hypothesis.class, "H").setReception("待たない");
		assertEquals("team　A　\"営業\"　// ，：\n\nhypothesis　H　{\n  because　\"｛ｘ｝\"\n  reception \"待たない\"\n}\n", plan.text());
	}

	@Test
	void a_long_new_effect_is_laid_out_as_the_formatter_does() throws UnformattableException {
		Edited plan = Edited.of("conversion rate1\n\ntouchpoint T\n\nhypothesis H\n\ninitiative A \"x\" {\n  purpose \"p\"\n}\n");
		Effect effect = effect(plan.get(Metric.class, "rate1"));
		effect.setTouchpoint(plan.get(Touchpoint.class, "T"));
		effect.setHypothesis(plan.get(Hypothesis.class, "H"));
		effect.setDelay(1);
		plan.get(Initiative.class, "A").getEffects().add(effect);
		String after = plan.text();
		assertEquals("""
				initiative A "x" {
				  purpose "p"
				  expect rate1 +5 to +8 points
				    at T
				    because H
				    after 1 month
				}
				""", after.substring(after.indexOf("initiative")));
		assertEquals(PlanFormatter.create().format(after), after);
	}

	@Test
	void a_third_clause_gives_each_a_line_of_its_own() {
		Edited plan = Edited.of("conversion r\ntouchpoint T\nhypothesis H\ninitiative A {\n  expect r +5 points at T because H // まず\n}\n");
		plan.get(Initiative.class, "A").getEffects().get(0).setRamp(3);
		assertEquals("conversion r\ntouchpoint T\nhypothesis H\ninitiative A {\n  expect r +5 points\n    at T\n    because H // まず\n    ramping 3 months\n}\n",
				plan.text());
	}

	@Test
	void a_guide_is_a_block_within_a_block() {
		Edited plan = Edited.of("team S\ninitiative A {\n    owner S\n    guide for S { do \"x\" }\n}\n");
		Initiative initiative = plan.get(Initiative.class, "A");
		Guide guide = NEW.createGuide();
		guide.setTeam(plan.get(Team.class, "S"));
		guide.setDone("済");
		initiative.getGuides().add(guide);
		initiative.getGuides().get(0).setWhen("朝");
		assertEquals("""
				team S
				initiative A {
				    owner S
				    guide for S {
				        when "朝"
				        do "x"
				    }
				    guide for S {
				        done "済"
				    }
				}
				""", plan.text());
	}

	@Test
	void stages_come_go_and_change_places() {
		Edited plan = Edited.of("""
				journey J {
				  stage A level 1 // first
				  // 興味
				  stage B level 2
				  stage C level 3
				}
				""");
		Journey journey = plan.get(Journey.class, "J");
		Stage stage = NEW.createStage();
		stage.setName("新");
		stage.setLevel(4);
		journey.getStages().add(stage);
		journey.getStages().move(0, 2);
		journey.getStages().remove(2);
		assertEquals("""
				journey J {
				  stage C level 3
				  stage A level 1 // first
				  stage 新 level 4
				  // 興味
				}
				""", plan.text());
	}

	@Test
	void a_deleted_block_leaves_its_comments() {
		Edited plan = Edited.of("""
				team A

				// about B
				initiative B "x" { // why
				  /* who */ owner A // A it is
				  // until when
				}  // end of B

				team C
				""");
		EcoreUtil.remove(plan.get(Initiative.class, "B"));
		assertEquals("""
				team A

				// about B
				// why
				/* who */ // A it is
				// until when
				// end of B

				team C
				""", plan.text());
	}

	@Test
	void a_deleted_block_without_comments_takes_its_blank_line_along() {
		Edited plan = Edited.of("team A\n\ninitiative B \"x\" {\n\n  owner A\n}\n\nteam C\n");
		EcoreUtil.remove(plan.get(Initiative.class, "B"));
		assertEquals("team A\n\nteam C\n", plan.text());
	}

	@Test
	void the_last_block_goes_with_the_blank_line_before_it() {
		Edited plan = Edited.of("team A\n\ninitiative B");
		EcoreUtil.remove(plan.get(Initiative.class, "B"));
		assertEquals("team A", plan.text());
	}

	@Test
	void comments_at_the_end_of_the_text_stay_as_they_are() {
		Edited plan = Edited.of("team A  \n\ninitiative B // why\n { } \n\n// end");
		EcoreUtil.remove(plan.get(Initiative.class, "B"));
		assertEquals("team A  \n\n// why\n\n// end", plan.text());
		Edited last = Edited.of("team A  \n\ninitiative B // why\n { } ");
		EcoreUtil.remove(last.get(Initiative.class, "B"));
		assertEquals("team A  \n\n// why", last.text());
	}

	@Test
	void a_block_whose_last_clause_goes_loses_its_braces() {
		Edited plan = Edited.of("team A { capacity 5 days per month }\nhypothesis H {\n  confidence 50% // guess\n}\n");
		plan.get(Team.class, "A").setCapacity(null);
		plan.get(Team.class, "A").setCapacityUnit(null);
		plan.get(Hypothesis.class, "H").setConfidence(null);
		assertEquals("team A\nhypothesis H {\n  // guess\n}\n", plan.text());
	}

	@Test
	void a_formula_comes_goes_and_changes_with_the_comments_in_it() {
		Edited plan = Edited.of("metric a : 1\nmetric b : 1 = a /* erst */ * 2 // zwei\n  + a\nmetric c : 1 = max(a, b)\n");
		plan.get(Metric.class, "b").setFormula(null);
		plan.get(Metric.class, "c").setFormula(EcoreUtil.copy(plan.get(Metric.class, "c").getFormula()));
		assertEquals("metric a : 1\nmetric b : 1 /* erst */ // zwei\nmetric c : 1 = max(a, b)\n", plan.text());
	}

	@Test
	void a_name_that_needs_its_journey_gets_it() {
		Edited plan = Edited.of("journey J { stage A level 1 stage B level 2 }\njourney K { stage A level 1 }\ntouchpoint T { moves B to K.A }\n");
		Touchpoint touchpoint = plan.get(Touchpoint.class, "T");
		touchpoint.setFrom(plan.get(Journey.class, "J").getStages().get(0));
		plan.get(Journey.class, "K").setName("顧客");
		assertEquals("journey J { stage A level 1 stage B level 2 }\njourney 顧客 { stage A level 1 }\ntouchpoint T { moves J.A to 顧客.A }\n", plan.text());
	}

	@Test
	void a_change_in_several_files_changes_each_of_them() {
		Edited plan = Edited.of(Map.of("施策.plan", "import \"sub/指標.plan\"\n\ninitiative A { expect m +5% }\n",
				"sub/指標.plan", "metric m : 1\r\nmetric n : 1 = m\r\n"), "施策.plan");
		plan.get(Metric.class, "m").setName("リード数");
		assertEquals("import \"sub/指標.plan\"\n\ninitiative A { expect リード数 +5% }\n", plan.text("施策.plan"));
		assertEquals("metric リード数 : 1\r\nmetric n : 1 = リード数\r\n", plan.text("sub/指標.plan"));
	}

	@Test
	void a_block_may_move_to_another_file() {
		Edited plan = Edited.of(Map.of("a.plan", "import \"b.plan\"\n\nteam A\nteam B\n", "b.plan", "// b\nmetric n : 1\n"), "a.plan");
		((PlanFile) plan.get(Metric.class, "n").eContainer()).getBlocks().add(plan.get(Team.class, "B"));
		assertEquals("import \"b.plan\"\n\nteam A\n", plan.text("a.plan"));
		assertEquals("// b\nmetric n : 1\n\nteam B\n", plan.text("b.plan"));
	}

	private static void add(Edited plan, int at, Block block) {
		plan.editable.plan().model().files().get(0).getBlocks().add(at, block);
	}

	private static Initiative initiative(String name, String label) {
		Initiative initiative = NEW.createInitiative();
		initiative.setName(name);
		initiative.setLabel(label);
		return initiative;
	}

	private static Effect effect(Metric metric) {
		Effect effect = NEW.createEffect();
		effect.setMetric(metric);
		Size size = NEW.createSize();
		size.setLow(quantity(5));
		size.setHigh(quantity(8));
		size.setMode(SizeMode.POINTS);
		effect.setSize(size);
		return effect;
	}

	private static Quantity quantity(int number) {
		Quantity quantity = NEW.createQuantity();
		quantity.setNumber(BigDecimal.valueOf(number));
		return quantity;
	}
}
