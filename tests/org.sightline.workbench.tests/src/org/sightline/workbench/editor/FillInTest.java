package org.sightline.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.editor.findings.FindingsView;
import org.sightline.workbench.editor.findings.PlanFixes;

/** What a fix leaves to people to write: nobody has told the shops what to do, and the fix knows no words for it. */
@ExtendWith(CleanLog.class)
class FillInTest {

	private static final String TEAMS = "plan \"P\" { horizon 2026-01 to 2026-12 }\nteam 営業\nteam 店舗\n";
	private static final String VISITS = "initiative 訪問 {\n  owner 営業\n  runs 2026-01 to 2026-12\n  effort 2 person-days per month from 店舗\n}\n";

	/** That the ellipsis of a line is selected in the editor in front. */
	private static void assertSelected(String line) {
		ITextEditor editor = (ITextEditor) Window.page().getActiveEditor();
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		assertEquals("…", selection.getText());
		String text = Window.document(editor).get();
		assertEquals(text.indexOf(line) + line.indexOf('…'), selection.getOffset(), text);
	}

	private static void type(EditedPlan plan, char letter) {
		Event key = new Event();
		key.character = letter;
		key.keyCode = letter;
		plan.viewer().getTextWidget().notifyListeners(SWT.KeyDown, key);
	}

	@Test
	void is_selected_and_typed_over_and_the_tabulator_leads_to_the_next(@TempDir Path folder) throws Exception {
		EditedPlan plan = EditedPlan.open(folder, "b.plan", VISITS, Map.of("a.plan", TEAMS));
		ICompletionProposal[] fixes = new PlanFixes().computeQuickAssistProposals(new At(plan.viewer(), VISITS.indexOf("訪問") + 1));
		Stream.of(fixes).filter(fix -> fix.getDisplayString().contains("guide")).findFirst().orElseThrow().apply(plan.document());
		assertSelected("when \"…\"");
		type(plan, 'x');
		type(plan, '\t');
		assertSelected("do \"…\"");
		type(plan, '\t');
		assertSelected("done \"…\"");
		assertTrue(plan.document().get().contains("when \"x\""), plan.document().get());
	}

	@Test
	void is_selected_in_a_file_that_was_not_open(@TempDir Path folder) throws Exception {
		Window.page().showView(FindingsView.ID);
		EditedPlan.open(folder, "a.plan", TEAMS, Map.of("b.plan", VISITS));
		Listed.untilListed("店舗");
		Listed.select("guide");
		Window.the(Window.window().getShell(), Link.class, link -> link.getText().contains("guide")).notifyListeners(SWT.Selection, new Event());
		assertEquals("b.plan", Window.page().getActiveEditor().getTitle());
		assertSelected("when \"…\"");
	}
}
