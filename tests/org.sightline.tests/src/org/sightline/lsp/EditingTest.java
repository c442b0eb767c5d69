package org.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees while writing, and positions as editors really send them. */
class EditingTest {

	/** Leads of 100 a month become 20 deals, each worth 1,000 USD: 240,000 USD a year. */
	private static final String PLAN = """
			plan "P" { currency USD horizon 2026-01 to 2026-12 }
			unit lead
			unit deal
			metric leads : lead / month { baseline 100 source "crm" }
			conversion winRate : lead to deal { baseline 20% source "crm" }
			metric revenue : USD / month = leads * winRate * price
			metric price : USD / deal { baseline 1_000 source "list" }
			goal Year : revenue total at least 240_000 USD
			""";
	private static final String CALLS = """
			initiative Calls {
			  runs 2026-01 to 2026-12
			  expect leads +10 to +10
			}
			""";

	@TempDir
	private Path folder;
	private Editor editor;

	@BeforeEach
	void opensTheInitiative() throws Exception {
		editor = new Editor(folder, "en").file("plan.plan", PLAN).file("calls.plan", CALLS).open("calls.plan");
	}

	@AfterEach
	void closes() throws Exception {
		editor.close();
	}

	private List<String> lenses() {
		List<? extends CodeLens> lenses = editor.server().getTextDocumentService().codeLens(new CodeLensParams(editor.id("calls.plan"))).join();
		return lenses.stream().map(lens -> lens.getCommand().getTitle()).toList();
	}

	@Test
	void keepsWhatAnInitiativeBringsWhileItsTextIsUnfinished() {
		// ten leads more a month: two deals, 2,000 USD a month
		String computed = "Year: contributes 24,000 USD; without it 24,000 USD less";
		assertEquals(List.of(computed), lenses());
		editor.type("calls.plan", 1, 25, 25, "\n  expect ");
		assertEquals(List.of(computed + " (before the last changes)"), lenses());
		editor.type("calls.plan", 2, 0, 9, "");
		assertEquals(List.of(computed), lenses());
	}

	@Test
	void asksTheEditorToLookAgainWhenAnotherFileChanges() throws Exception {
		lenses();
		editor.diagnostics("calls.plan");
		int before = editor.refreshes();
		editor.open("plan.plan").type("plan.plan", 6, 37, 42, "2_000");
		editor.diagnostics("calls.plan");
		for (int waited = 0; editor.refreshes() == before && waited < 200; waited++) {
			Thread.sleep(50);
		}
		assertTrue(editor.refreshes() > before);
		assertEquals(List.of("Year: contributes 48,000 USD; without it 48,000 USD less"), lenses(), "a deal is worth twice as much");
	}

	@Test
	void takesAPositionBehindALineForItsEndAndOneBeforeTheTextForItsStart() {
		Position afterRuns = new Position(1, 25);
		assertEquals(labels(afterRuns), labels(new Position(1, Integer.MAX_VALUE)));
		Position top = new Position(0, 0);
		assertEquals(labels(top), labels(new Position(0, -3)));
		assertEquals(labels(top), labels(new Position(-1, 5)));
	}

	private List<String> labels(Position at) {
		return editor.server().getTextDocumentService().completion(new CompletionParams(editor.id("calls.plan"), at)).join().getRight().getItems()
				.stream().map(CompletionItem::getLabel).toList();
	}

	@Test
	void countsRareKanjiAndEmojiAsTwoUnitsAsTheProtocolDoes() throws Exception {
		Range declared = new Range(new Position(3, 7), new Position(3, 12));
		editor.open("plan.plan").type("plan.plan", 5, 15, 15, "\"𠮷野😀\" ");
		// metric revenue "𠮷野😀" : USD / month = leads: the quote stands at 15, 野 at 18, leads from 39
		assertEquals(List.of(declared, new Range(new Position(5, 39), new Position(5, 44))), highlights(new Position(5, 41)));
		editor.type("plan.plan", 5, 18, 19, "");
		assertEquals(List.of(declared, new Range(new Position(5, 38), new Position(5, 43))), highlights(new Position(5, 38)));
	}

	private List<Range> highlights(Position at) {
		return editor.server().getTextDocumentService().documentHighlight(new DocumentHighlightParams(editor.id("plan.plan"), at)).join().stream()
				.map(found -> found.getRange()).toList();
	}

	@Test
	void offersOnlyTheKindsOfActionsThatAreWanted() {
		editor.type("calls.plan", 2, 9, 14, "leeds");
		assertEquals(0, actions(List.of(CodeActionKind.SourceOrganizeImports)));
		assertEquals(actions(null), actions(List.of(CodeActionKind.QuickFix)));
		assertTrue(actions(null) > 0);
	}

	private int actions(List<String> wanted) {
		return editor.server().getTextDocumentService().codeAction(new CodeActionParams(editor.id("calls.plan"),
				new Range(new Position(2, 10), new Position(2, 10)), new CodeActionContext(List.of(), wanted))).join().size();
	}
}
