package org.sightline.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.editor.findings.FindingMarkers;
import org.sightline.workbench.editor.findings.FindingsView;

/** The list of findings of the plan that people look at. */
@ExtendWith(CleanLog.class)
class FindingsViewTest {

	private static final String PLAN = "plan \"P\" {\n  horizon 2026-01 to 2026-12\n}\nteam Sales\n";
	private static final String OTHER = "initiative Visit {\n  owner Saless\n}\n";

	@Test
	void findings_of_all_files_lead_to_their_place(@TempDir Path folder) throws Exception {
		Window.page().showView(FindingsView.ID);
		EditedPlan.open(folder, "a.plan", PLAN, Map.of("b.plan", OTHER));
		Listed.untilListed("Saless");
		Listed.select("Saless");
		Listed.table().notifyListeners(SWT.DefaultSelection, Listed.selected());
		Window.until("the other file is open", () -> Window.page().getActiveEditor().getTitle().equals("b.plan"));
		assertEquals("Saless", ((ITextSelection) Window.page().getActiveEditor().getEditorSite().getSelectionProvider().getSelection()).getText());
	}

	@Test
	void the_whole_text_and_what_can_be_done_stand_beside_it(@TempDir Path folder) throws Exception {
		Window.page().showView(FindingsView.ID);
		EditedPlan plan = EditedPlan.open(folder, "b.plan", OTHER, Map.of("a.plan", PLAN));
		Listed.untilListed("Saless");
		Listed.select("Saless");
		assertTrue(Window.all(Window.window().getShell(), Label.class).stream().anyMatch(label -> label.getText().contains("Saless")));
		String todo = Locale.getDefault().getLanguage().equals("ja") ? "対応する" : "Do this";
		Link fix = Window.the(Window.window().getShell(), Link.class, link -> link.getText().contains(todo));
		fix.notifyListeners(SWT.Selection, new Event());
		assertTrue(plan.document().get().contains("owner Sales\n"), plan.document().get());
		Window.until("the error is gone", () -> Listed.rows().stream().noneMatch(text -> text.contains("Saless")));
	}

	@Test
	void the_navigator_has_markers_and_the_text_has_each_finding_once(@TempDir Path folder) throws Exception {
		Window.page().showView(FindingsView.ID);
		EditedPlan plan = EditedPlan.open(folder, "b.plan", OTHER, Map.of("a.plan", PLAN));
		IResource file = Places.resource(plan.folder.resolve("b.plan")).orElseThrow();
		Window.until("there are markers", () -> markers(file) > 0);
		Window.until("as many as findings", () -> markers(file) == plan.findings().size());
		assertEquals(plan.findings().stream().map(finding -> finding.code()).sorted().toList(), plan.marked());
	}

	private static int markers(IResource file) {
		try {
			return file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length;
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new AssertionError(FindingMarkers.TYPE, e);
		}
	}
}
