package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** The text is the truth: while it is not understood, or not saved, diagrams are not edited; and what both changed is never lost. */
class RefusalTest {

	private static final String BROKEN = EditingTest.MEASURES.replace("owner 営業", "owner = 営業 ((");

	private static void rename(PlanInSirius plan) {
		plan.change(() -> plan.the(Initiative.class, "訪問").setLabel("毎週訪ねる"));
	}

	private static String label(PlanInSirius plan) {
		return plan.the(Initiative.class, "訪問").getLabel();
	}

	@Test
	void a_text_saved_elsewhere_is_read_again_and_its_diagrams_are_the_same() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			List<DRepresentation> diagrams = plan.diagrams();
			plan.write("施策.plan", EditingTest.MEASURES.replace("月に一度訪ねる", "年に一度訪ねる"));
			Window.until("the text is read", () -> label(plan).equals("年に一度訪ねる"));
			assertEquals(diagrams, plan.diagrams());
			assertEquals(plan.the(Metric.class, "受注数"), plan.the(Initiative.class, "訪問").getEffects().get(0).getMetric());
			assertFalse(plan.plan().isModified());
			rename(plan);
			plan.save();
			assertEquals(EditingTest.MEASURES.replace("月に一度訪ねる", "毎週訪ねる"), plan.text("施策.plan"));
		}
	}

	@Test
	void what_was_done_before_a_text_was_read_again_is_not_undone_over_it() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			rename(plan);
			assertTrue(plan.domain().getCommandStack().canUndo());
			plan.save();
			String other = EditingTest.MEASURES.replace("セールス", "営業部");
			plan.write("施策.plan", other);
			Window.until("the text is read", () -> label(plan).equals("月に一度訪ねる"));
			Window.until("nothing can be undone", () -> !plan.domain().getCommandStack().canUndo());
			plan.save();
			assertEquals(other, plan.text("施策.plan"));
		}
	}

	@Test
	void while_a_text_is_not_understood_edits_are_refused_and_the_diagrams_stay_what_they_were() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			plan.diagrams();
			plan.write("施策.plan", BROKEN);
			Window.until("the mistake is noticed", () -> plan.plan().mistake().isPresent());
			assertEquals("月に一度訪ねる", label(plan));
			String said = Window.said(() -> rename(plan));
			assertTrue(said.contains("施策.plan") && said.contains("5"), said);
			assertEquals("月に一度訪ねる", label(plan));
			plan.save();
			assertEquals(BROKEN, plan.text("施策.plan"));
			plan.write("施策.plan", EditingTest.MEASURES.replace("セールス", "営業部"));
			Window.until("the text is understood", () -> plan.plan().mistake().isEmpty());
			rename(plan);
			plan.save();
			assertEquals(EditingTest.MEASURES.replace("セールス", "営業部").replace("月に一度訪ねる", "毎週訪ねる"), plan.text("施策.plan"));
		}
	}

	@Test
	void a_plan_that_is_not_understood_when_it_is_opened_is_not_edited_either() throws Exception {
		try (PlanInSirius plan = PlanInSirius.open("計画.plan", EditingTest.PLAN, "施策.plan", BROKEN)) {
			assertTrue(plan.plan().mistake().isPresent());
			assertEquals(1, plan.resource("施策.plan").getErrors().size());
			Window.said(() -> plan.change(() -> plan.the(Metric.class, "受注数").setName("契約数")));
			plan.save();
			assertEquals(EditingTest.PLAN, plan.text("計画.plan"));
			assertEquals(BROKEN, plan.text("施策.plan"));
		}
	}

	@Test
	void a_text_spoilt_while_the_diagrams_are_unsaved_is_not_written_over() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			rename(plan);
			plan.write("施策.plan", BROKEN);
			String said = Window.said(plan::save);
			assertTrue(said.contains("施策.plan"), said);
			assertEquals(BROKEN, plan.text("施策.plan"));
			assertEquals("毎週訪ねる", label(plan));
			assertEquals(SessionStatus.DIRTY, plan.session().getStatus());
			plan.write("施策.plan", EditingTest.MEASURES);
			plan.save();
			assertEquals(EditingTest.MEASURES.replace("月に一度訪ねる", "毎週訪ねる"), plan.text("施策.plan"));
		}
	}

	@Test
	void while_a_text_editor_is_unsaved_the_diagrams_are_not_edited() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			ITextEditor editor = (ITextEditor) IDE.openEditor(Window.page(), plan.file("計画.plan"));
			document(editor).replace(0, 0, "// neu\n");
			String said = Window.said(() -> rename(plan));
			assertTrue(said.contains("計画.plan"), said);
			assertEquals("月に一度訪ねる", label(plan));
			editor.doSave(null);
			rename(plan);
			plan.save();
			assertEquals("// neu\n" + EditingTest.PLAN, plan.text("計画.plan"));
			assertEquals(EditingTest.MEASURES.replace("月に一度訪ねる", "毎週訪ねる"), plan.text("施策.plan"));
		}
	}

	@Test
	void a_text_editor_that_becomes_unsaved_later_is_saved_first_and_both_changes_are_kept() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			ITextEditor editor = (ITextEditor) IDE.openEditor(Window.page(), plan.file("施策.plan"));
			rename(plan);
			IDocument text = document(editor);
			text.replace(text.get().indexOf("5 person"), 1, "6");
			String said = Window.said(plan::save);
			assertTrue(said.contains("施策.plan"), said);
			assertEquals(EditingTest.MEASURES, plan.text("施策.plan"));
			editor.doSave(null);
			plan.save();
			String both = EditingTest.MEASURES.replace("月に一度訪ねる", "毎週訪ねる").replace("5 person", "6 person");
			assertEquals(both, plan.text("施策.plan"));
			Window.until("the editor shows both", () -> document(editor).get().equals(both));
			Window.until("the session has both", () -> plan.the(Initiative.class, "訪問").getEfforts().get(0).getAmount().getNumber().intValue() == 6);
		}
	}

	@Test
	void a_text_that_changed_on_the_same_line_is_not_written_over() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			rename(plan);
			String other = EditingTest.MEASURES.replace("月に一度訪ねる", "年に一度訪ねる");
			plan.write("施策.plan", other);
			String said = Window.said(plan::save);
			assertTrue(said.contains("施策.plan"), said);
			assertEquals(other, plan.text("施策.plan"));
			assertEquals("毎週訪ねる", label(plan));
			assertEquals(SessionStatus.DIRTY, plan.session().getStatus());
		}
	}

	private static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}
}
