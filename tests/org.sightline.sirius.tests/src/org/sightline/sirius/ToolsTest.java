package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.description.tool.ContainerCreationDescription;
import org.eclipse.sirius.diagram.description.tool.DirectEditLabel;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;
import org.eclipse.sirius.diagram.description.tool.ReconnectEdgeDescription;
import org.junit.jupiter.api.Test;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** The tools of the diagrams, used in a session as the palette uses them. */
class ToolsTest {

	private static final boolean JAPANESE = Locale.getDefault().getLanguage().equals("ja");

	@Test
	void a_new_initiative_is_written_behind_the_others() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			DDiagram diagram = plan.lineOfSight();
			plan.execute(plan.tools().buildCreateContainerCommandFromTool(diagram, PlanInSirius.tool(diagram, ContainerCreationDescription.class, "createInitiative")));
			plan.save();
			assertEquals(SessionStatus.SYNC, plan.session().getStatus());
			assertEquals(EditingTest.PLAN, plan.text("計画.plan"));
			String name = JAPANESE ? "新しい施策1" : "NewInitiative1";
			assertEquals(EditingTest.MEASURES + "\ninitiative " + name + " {\n  runs 2026-04 to 2027-03\n}\n", plan.text("施策.plan"));
			assertEquals(2, plan.all(Initiative.class).size());
		}
	}

	@Test
	void a_connection_becomes_an_expected_effect() throws Exception {
		try (PlanInSirius plan = PlanInSirius.open("計画.plan", EditingTest.PLAN, "施策.plan", EditingTest.MEASURES.replace("  expect 受注数 +1\n", ""))) {
			DDiagram diagram = plan.lineOfSight();
			EdgeTarget from = (EdgeTarget) PlanInSirius.shown(diagram, plan.the(Initiative.class, "訪問"));
			EdgeTarget to = (EdgeTarget) PlanInSirius.shown(diagram, plan.the(Metric.class, "受注数"));
			plan.execute(plan.tools().buildCreateEdgeCommandFromTool(from, to, PlanInSirius.tool(diagram, EdgeCreationDescription.class, "createEffect")));
			plan.save();
			assertEquals(EditingTest.MEASURES.replace("受注数 +1\n", "受注数 +1%\n"), plan.text("施策.plan"));
		}
	}

	@Test
	void deleting_a_metric_deletes_what_cannot_be_without_it_and_keeps_every_comment() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			DDiagram diagram = plan.lineOfSight();
			plan.execute(plan.tools().buildDeleteDiagramElement(PlanInSirius.shown(diagram, plan.the(Metric.class, "受注数"))));
			plan.save();
			assertEquals(SessionStatus.SYNC, plan.session().getStatus());
			assertFalse(plan.text("計画.plan").contains("受注数"), plan.text("計画.plan"));
			assertEquals(EditingTest.MEASURES.replace("  expect 受注数 +1\n", ""), plan.text("施策.plan"));
			assertTrue(plan.text("計画.plan").contains("// 毎月"), plan.text("計画.plan"));
		}
	}

	@Test
	void a_label_edited_in_place_is_the_label_in_the_text() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			DDiagram diagram = plan.lineOfSight();
			plan.execute(plan.tools().buildDirectEditLabelFromTool(PlanInSirius.shown(diagram, plan.the(Initiative.class, "訪問")),
					PlanInSirius.tool(diagram, DirectEditLabel.class, "rename"), "毎週訪ねる"));
			plan.save();
			assertEquals(EditingTest.MEASURES.replace("月に一度訪ねる", "毎週訪ねる"), plan.text("施策.plan"));
		}
	}

	@Test
	void an_effect_that_is_led_to_a_metric_in_another_unit_keeps_its_number_and_people_are_told() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			DDiagram diagram = plan.lineOfSight();
			DEdge edge = (DEdge) PlanInSirius.shown(diagram, plan.the(Initiative.class, "訪問").getEffects().get(0));
			EdgeTarget price = (EdgeTarget) PlanInSirius.shown(diagram, plan.the(Metric.class, "単価"));
			String said = Window.said(() -> plan.execute(plan.tools().buildReconnectEdgeCommandFromTool(
					PlanInSirius.tool(diagram, ReconnectEdgeDescription.class, "retarget"), edge, edge.getTargetNode(), price)));
			assertTrue(said.contains("+1") && said.contains("単価"), said);
			plan.save();
			assertEquals(EditingTest.MEASURES.replace("expect 受注数 +1", "expect 単価 +1"), plan.text("施策.plan"));
		}
	}

	@Test
	void what_a_tool_refuses_is_not_done_by_half_and_people_are_told() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			DDiagram diagram = plan.lineOfSight();
			String said = Window.said(() -> plan.execute(plan.tools().buildDirectEditLabelFromTool(PlanInSirius.shown(diagram, plan.the(Metric.class, "受注数")),
					PlanInSirius.tool(diagram, DirectEditLabel.class, "rename"), "単価")));
			assertTrue(said.contains("単価"), said);
			assertFalse(plan.plan().isModified());
			plan.save();
			assertEquals(EditingTest.PLAN, plan.text("計画.plan"));
		}
	}
}
