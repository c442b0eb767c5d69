package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.junit.jupiter.api.Test;
import org.sightline.model.Effect;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Team;
import org.sightline.sirius.resource.PlanResource;

/** Diagrams edited and saved: the text changes where it must, and nowhere else. */
class EditingTest {

	static final String PLAN = """
			// 計画の本体
			plan "成長計画" {
			  currency JPY
			  horizon 2026-04 to 2027-03   // 一年
			}

			unit 件
			goal 売上目標 : 売上 total at least 30M JPY
			metric 売上 : JPY / month = 受注数 * 単価
			metric 単価 : JPY / 件 { baseline 1M  source "SFA" }
			metric 受注数 : 件 / month {
			  baseline 2
			  source "SFA" // 毎月
			}
			""";
	static final String MEASURES = """
			// 施策
			team 営業 "セールス"

			initiative 訪問 "月に一度訪ねる" {
			  owner 営業
			  runs 2026-04 to 2027-03
			  // 二人で回る
			  effort 5 person-days per month from 営業
			  expect 受注数 +1
			}
			""";

	static PlanInSirius open() throws Exception {
		return PlanInSirius.open("計画.plan", PLAN, "施策.plan", MEASURES);
	}

	@Test
	void all_files_of_the_plan_are_one_linked_model() throws Exception {
		try (PlanInSirius plan = open()) {
			Effect effect = plan.the(Initiative.class, "訪問").getEffects().get(0);
			assertSame(plan.the(Metric.class, "受注数"), effect.getMetric());
			assertEquals("計画.plan", ((PlanResource) effect.getMetric().eResource()).path());
			assertTrue(plan.plan().resources().stream().allMatch(file -> file.getErrors().isEmpty()));
			assertFalse(plan.plan().isModified());
		}
	}

	@Test
	void saving_what_nobody_changed_writes_nothing() throws Exception {
		try (PlanInSirius plan = open()) {
			plan.diagrams();
			long before = plan.file("施策.plan").getLocation().toFile().lastModified();
			plan.save();
			assertEquals(PLAN, plan.text("計画.plan"));
			assertEquals(MEASURES, plan.text("施策.plan"));
			assertEquals(before, plan.file("施策.plan").getLocation().toFile().lastModified());
			assertEquals(SessionStatus.SYNC, plan.session().getStatus());
		}
	}

	@Test
	void a_new_label_changes_its_own_characters() throws Exception {
		try (PlanInSirius plan = open()) {
			plan.change(() -> plan.the(Initiative.class, "訪問").setLabel("毎週訪ねる"));
			assertEquals(MEASURES, plan.text("施策.plan"));
			plan.save();
			assertEquals(MEASURES.replace("月に一度訪ねる", "毎週訪ねる"), plan.text("施策.plan"));
			assertEquals(PLAN, plan.text("計画.plan"));
			assertEquals(SessionStatus.SYNC, plan.session().getStatus());
		}
	}

	@Test
	void a_new_name_changes_wherever_it_is_named_in_all_files() throws Exception {
		try (PlanInSirius plan = open()) {
			plan.change(() -> plan.the(Metric.class, "受注数").setName("契約数"));
			plan.save();
			assertEquals(PLAN.replace("受注数", "契約数"), plan.text("計画.plan"));
			assertEquals(MEASURES.replace("受注数", "契約数"), plan.text("施策.plan"));
		}
	}

	@Test
	void saving_twice_begins_from_what_was_saved() throws Exception {
		try (PlanInSirius plan = open()) {
			plan.change(() -> plan.the(Metric.class, "受注数").setName("契約数"));
			plan.save();
			plan.change(() -> plan.the(Team.class, "営業").setLabel("フィールド"));
			plan.save();
			assertEquals(PLAN.replace("受注数", "契約数"), plan.text("計画.plan"));
			assertEquals(MEASURES.replace("受注数", "契約数").replace("セールス", "フィールド"), plan.text("施策.plan"));
		}
	}

	@Test
	void what_is_undone_before_saving_never_reaches_the_text() throws Exception {
		try (PlanInSirius plan = open()) {
			plan.change(() -> plan.the(Metric.class, "受注数").setName("契約数"));
			plan.undo();
			plan.save();
			assertEquals(PLAN, plan.text("計画.plan"));
			assertEquals(MEASURES, plan.text("施策.plan"));
		}
	}

	@Test
	void what_is_undone_after_saving_restores_every_character() throws Exception {
		try (PlanInSirius plan = open()) {
			plan.change(() -> EcoreUtil.remove(plan.the(Initiative.class, "訪問")));
			plan.save();
			assertTrue(plan.text("施策.plan").contains("// 二人で回る"), plan.text("施策.plan"));
			assertFalse(plan.text("施策.plan").contains("initiative"), plan.text("施策.plan"));
			plan.undo();
			plan.save();
			assertEquals(MEASURES, plan.text("施策.plan"));
			assertEquals(PLAN, plan.text("計画.plan"));
		}
	}
}
