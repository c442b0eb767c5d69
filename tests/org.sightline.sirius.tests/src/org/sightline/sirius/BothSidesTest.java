package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;

import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** A diagram and a text editor side by side, and what else is written with a change. */
class BothSidesTest {

	@Test
	void what_a_diagram_saved_can_be_undone_in_the_text_editor() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			ITextEditor editor = (ITextEditor) IDE.openEditor(Window.page(), plan.file("施策.plan"));
			IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			plan.change(() -> plan.the(Initiative.class, "訪問").setLabel("毎週訪ねる"));
			plan.save();
			Window.until("the editor shows it", () -> text.get().contains("毎週訪ねる"));
			assertTrue(!editor.isDirty());
			DocumentUndoManagerRegistry.getDocumentUndoManager(text).undo();
			assertEquals(EditingTest.MEASURES, text.get());
			editor.doSave(null);
			Window.until("the diagram follows", () -> plan.the(Initiative.class, "訪問").getLabel().equals("月に一度訪ねる"));
		}
	}

	@Test
	void a_new_name_reaches_the_tables_of_observations() throws Exception {
		String table = "month,name,value\r\n2026-04,受注数,3\r\n";
		try (PlanInSirius plan = PlanInSirius.open("計画.plan", EditingTest.PLAN, "施策.plan", EditingTest.MEASURES + "\nobservations \"月次\" from \"実績.csv\"\n",
				"実績.csv", table)) {
			plan.change(() -> plan.the(Metric.class, "受注数").setName("契約数"));
			plan.save();
			assertEquals(table.replace("受注数", "契約数"), plan.text("実績.csv"));
			plan.undo();
			plan.save();
			assertEquals(table, plan.text("実績.csv"));
			assertEquals(EditingTest.PLAN, plan.text("計画.plan"));
		}
	}

	@Test
	void line_breaks_of_windows_and_a_mark_at_the_beginning_stay() throws Exception {
		String windows = "\uFEFF" + EditingTest.MEASURES.replace("\n", "\r\n");
		try (PlanInSirius plan = PlanInSirius.open("計画.plan", EditingTest.PLAN, "施策.plan", windows)) {
			plan.change(() -> plan.the(Initiative.class, "訪問").setLabel("毎週訪ねる"));
			plan.save();
			assertEquals(windows.replace("月に一度訪ねる", "毎週訪ねる"), plan.text("施策.plan"));
		}
	}

	@Test
	@DisabledIfSystemProperty(named = "user.name", matches = "root", disabledReason = "may write everything")
	void where_one_file_may_not_be_written_none_is() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			File measures = plan.file("施策.plan").getLocation().toFile();
			assertTrue(measures.setWritable(false));
			plan.change(() -> plan.the(Metric.class, "受注数").setName("契約数"));
			String said = Window.said(plan::save);
			assertTrue(said.contains("施策.plan"), said);
			assertEquals(EditingTest.PLAN, plan.text("計画.plan"));
			assertTrue(measures.setWritable(true));
			plan.save();
			assertEquals(EditingTest.PLAN.replace("受注数", "契約数"), plan.text("計画.plan"));
		}
	}

	@Test
	void what_cannot_be_written_down_is_refused_and_stays_unsaved() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			plan.change(() -> plan.the(Initiative.class, "訪問").setName("goal"));
			String said = Window.said(plan::save);
			assertTrue(said.contains("goal"), said);
			assertEquals(EditingTest.MEASURES, plan.text("施策.plan"));
			assertTrue(plan.plan().isModified());
		}
	}
}
