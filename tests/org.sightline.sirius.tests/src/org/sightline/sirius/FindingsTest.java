package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.sirius.viewpoint.description.validation.ValidationRule;
import org.junit.jupiter.api.Test;
import org.sightline.design.PlanFacts;
import org.sightline.dsl.findings.Finding;
import org.sightline.model.Hypothesis;

/** What the checks find, in the diagrams: the same rules, the same quick fixes. */
class FindingsTest {

	private static final String PLAN = EditingTest.PLAN;
	private static final String MEASURES = EditingTest.MEASURES.replace("  expect 受注数 +1\n", "  expect 受注数 +1 because 早さ\n")
			+ "\nhypothesis 早さ \"早いほど売れる\"   // 誰も確かめていない\n";

	private static List<String> codes(Hypothesis hypothesis) {
		return PlanFacts.of(hypothesis).findings(hypothesis).stream().map(Finding::code).toList();
	}

	@Test
	void an_element_of_the_session_has_the_findings_of_its_text() throws Exception {
		try (PlanInSirius plan = PlanInSirius.open("計画.plan", PLAN, "施策.plan", MEASURES)) {
			assertTrue(codes(plan.the(Hypothesis.class, "早さ")).contains("hypothesis.unfalsifiable"), codes(plan.the(Hypothesis.class, "早さ")).toString());
		}
	}

	@Test
	void a_quick_fix_changes_the_model_as_it_changes_the_text_and_can_be_undone() throws Exception {
		try (PlanInSirius plan = PlanInSirius.open("計画.plan", PLAN, "施策.plan", MEASURES)) {
			DDiagram diagram = plan.lineOfSight();
			Viewpoint viewpoint = (Viewpoint) ((DiagramDescription) diagram.getDescription()).eContainer();
			ValidationRule rule = viewpoint.getValidationSet().getOwnedRules().stream().filter(each -> each.getName().equals("warnings")).findFirst().orElseThrow();
			Hypothesis hypothesis = plan.the(Hypothesis.class, "早さ");
			assertFalse(plan.session().getInterpreter().evaluateBoolean(hypothesis, rule.getAudits().get(0).getAuditExpression()));
			plan.execute(plan.tools().buildQuickFixOperation(rule.getFixes().get(0), hypothesis, diagram));
			assertNotNull(hypothesis.getRefutation());
			plan.save();
			assertTrue(plan.text("施策.plan").contains("refuted if"), plan.text("施策.plan"));
			assertTrue(plan.text("施策.plan").contains("// 誰も確かめていない"), plan.text("施策.plan"));
			assertFalse(codes(hypothesis).contains("hypothesis.unfalsifiable"));
			plan.undo();
			plan.save();
			assertEquals(MEASURES, plan.text("施策.plan"));
		}
	}
}
