package org.sightline.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.workbench.CleanLog;
import org.sightline.workbench.Window;
import org.sightline.workbench.editor.assist.PlanCompletion;
import org.sightline.workbench.editor.assist.PlanHover;
import org.sightline.workbench.editor.findings.PlanFixes;
import org.sightline.workbench.editor.names.PlanLinks;

/** The editor in the running workbench, with a Japanese plan of two files. */
@ExtendWith(CleanLog.class)
class PlanEditorTest {

	private static final boolean JAPANESE = Locale.getDefault().getLanguage().equals("ja");

	private static final String PLAN = """
			plan "成長計画" {
			  currency JPY
			  horizon 2026-04 to 2027-03
			}
			goal 売上目標 : 売上 total at least 30M JPY
			metric 売上 : JPY / month = 受注数 * 単価
			metric 単価 : JPY / 件 {
			  baseline 1M
			  source "SFA"
			}
			metric 受注数 : 件 / month {
			  baseline 2
			  source "SFA"
			}
			""";
	private static final String TEAM = """
			unit 件

			team 営業 "セールス"

			initiative 訪問 "月に一度訪ねる" {
			  owner 営業
			  runs 2026-04 to 2027-03
			  effort 5 person-days per month from 営業
			  expect 受注数 +1
			}
			""";

	private static EditedPlan open(Path folder) throws Exception {
		return EditedPlan.open(folder, "施策.plan", TEAM, Map.of("計画.plan", PLAN));
	}

	@Test
	void names_have_the_colours_of_what_they_name(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		assertEquals(SWT.BOLD, plan.style("訪問 ").fontStyle);
		assertNotEquals(plan.style("受注数").foreground, plan.style("訪問 ").foreground);
		assertNotEquals(plan.style("受注数").foreground, plan.style("営業\n  runs").foreground);
		assertNotEquals(plan.style("\"月に").foreground, plan.style("owner").foreground);
	}

	@Test
	void blocks_can_be_folded(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		List<Object> folds = new java.util.ArrayList<>();
		((ProjectionViewer) plan.viewer()).getProjectionAnnotationModel().getAnnotationIterator().forEachRemaining(folds::add);
		assertEquals(1, folds.size());
	}

	@Test
	void names_of_the_other_file_are_proposed_and_a_template_has_places_to_fill_in(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		plan.type("  expect 受注数 +1\n", "  expect 受注数 +1\n  expect \n");
		int cursor = plan.cursorAfter("+1\n  expect ");
		List<String> names = proposals(plan, cursor).stream().map(proposal -> proposal.getDisplayString().split(" ")[0]).toList();
		assertTrue(names.contains("受注数"), names.toString());
		assertFalse(names.contains("売上"), "effects on what is computed are not proposed: " + names);
		plan.type("  expect \n", "  e\n");
		ICompletionProposal template = proposals(plan, plan.cursorAfter("+1\n  e")).stream()
				.filter(proposal -> proposal.getDisplayString().startsWith("expect …")).findFirst().orElseThrow();
		((ICompletionProposalExtension2) template).apply(plan.viewer(), '\0', 0, plan.viewer().getSelectedRange().x);
		String line = plan.document().get().lines().filter(any -> any.contains("because")).findFirst().orElseThrow();
		assertEquals(JAPANESE ? "  expect 指標 +2 to +4 points at タッチポイント because 仮説" : "  expect metric +2 to +4 points at Touchpoint because Hypothesis", line);
	}

	private static List<ICompletionProposal> proposals(EditedPlan plan, int offset) {
		return Stream.of(EditedPlan.inBackground("proposals", () -> new PlanCompletion().computeCompletionProposals(plan.viewer(), offset))).toList();
	}

	@Test
	void a_hover_says_what_a_metric_comes_to_and_what_an_initiative_brings(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		String metric = hover(plan, "受注数 +1");
		assertTrue(metric.contains(JAPANESE ? "見込み：2026-04 は 3 件/月" : "expected: 3 件/month in 2026-04"), metric);
		assertTrue(metric.contains(JAPANESE ? "施策がなければ" : "without initiatives: 2 件/month"), metric);
		String initiative = hover(plan, "訪問 ");
		assertTrue(initiative.contains(JAPANESE ? "売上目標 への貢献：1,200万円" : "contributes ¥12M to 売上目標"), initiative);
	}

	private static String hover(EditedPlan plan, String word) {
		int offset = plan.document().get().indexOf(word);
		return EditedPlan.inBackground("the hover", () -> new PlanHover().getHoverInfo(plan.viewer(), new Region(offset, 1)));
	}

	@Test
	void a_name_leads_to_its_declaration_in_the_other_file(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		IHyperlink[] links = new PlanLinks().detectHyperlinks(plan.viewer(), new Region(plan.document().get().indexOf("受注数"), 0), false);
		links[0].open();
		IEditorPart editor = Window.page().getActiveEditor();
		assertEquals("計画.plan", editor.getTitle());
		Object selection = editor.getEditorSite().getSelectionProvider().getSelection();
		assertEquals("受注数", ((org.eclipse.jface.text.ITextSelection) selection).getText());
	}

	@Test
	void what_is_wrong_is_marked_while_one_types_and_its_fix_is_one_key_away(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		assertFalse(plan.marked().contains("name.unknown"), plan.marked().toString());
		plan.type("owner 営業", "owner 営行");
		plan.settled();
		String code = plan.marked().stream().filter(any -> any.startsWith("name.")).findFirst().orElseThrow(() -> new AssertionError(plan.marked()));
		assertTrue(plan.editor.isDirty());
		ICompletionProposal[] fixes = new PlanFixes().computeQuickAssistProposals(new At(plan.viewer(), plan.document().get().indexOf("営行") + 1));
		fixes[0].apply(plan.document());
		assertTrue(plan.document().get().contains("owner 営業"), plan.document().get());
		plan.settled();
		assertFalse(plan.marked().contains(code));
		plan.save();
		assertFalse(plan.editor.isDirty());
		assertEquals(plan.document().get(), plan.onDisk("施策.plan"));
	}

	@Test
	void what_is_typed_in_one_file_shows_in_the_findings_of_the_other(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		plan.type("unit 件\n", "unit 個\n");
		Window.until("the other file has an error", () -> plan.text().plan().orElseThrow().state().findingsIn("計画.plan").stream()
				.anyMatch(finding -> finding.code().startsWith("name.")));
		assertEquals("unit 件\n" + TEAM.substring("unit 件\n".length()), plan.onDisk("施策.plan"), "nothing is saved by itself");
	}

	@Test
	void a_text_that_cannot_be_read_keeps_its_outline_of_the_rest(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		plan.type("team 営業", "}}} nonsense \"\nteam 営業");
		plan.settled();
		assertFalse(plan.marked().isEmpty());
		assertTrue(plan.text().facts().outline().stream().anyMatch(entry -> entry.name().equals("訪問")), plan.text().facts().outline().toString());
	}

	@Test
	void a_text_gets_its_layout_in_one_step_and_loses_it_in_one(@TempDir Path folder) throws Exception {
		EditedPlan plan = open(folder);
		plan.type("  owner 営業", "owner   営業");
		String before = plan.document().get();
		plan.cursorAfter("runs");
		Window.page().activate(plan.editor);
		Window.window().getService(IHandlerService.class).executeCommand("org.sightline.workbench.editor.format", null);
		Window.until("the text is formatted", () -> !plan.document().get().equals(before));
		assertEquals(TEAM, plan.document().get());
		plan.editor.getAction(org.eclipse.ui.texteditor.ITextEditorActionConstants.UNDO).run();
		assertEquals(before, plan.document().get());
	}
}
