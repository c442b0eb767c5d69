package org.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageServerTest {

	/** Leads of 100 a month become 20 deals, each worth 1,000 USD: 20,000 USD a month, 240,000 a year. */
	private static final String PLAN = """
			plan "P" {
			  currency USD
			  horizon 2026-01 to 2026-12
			}
			unit lead "Lead"
			unit deal
			metric leads "Leads" : lead / month { baseline 100 source "crm" }
			conversion winRate : lead to deal { baseline 20% source "crm" }
			metric deals : deal / month = leads * winRate
			metric price : USD / deal { baseline 1_000 source "list" }
			metric revenue : USD / month = deals * price
			goal Year : revenue total at least 240_000 USD
			""";
	private static final String INITIATIVE = """
			initiative Calls {
			  runs 2026-01 to 2026-12
			  expect leads +10 to +10
			}
			""";

	@TempDir
	private Path folder;

	private Editor editor(String locale) throws Exception {
		return new Editor(folder, locale).file("a/plan.plan", PLAN).file("a/calls.plan", INITIATIVE);
	}

	@Test
	void tellsTheFindingsOfAllFilesOfThePlanWhenOneIsOpened() throws Exception {
		try (Editor editor = editor("en")) {
			editor.open("a/plan.plan");
			List<Diagnostic> found = editor.diagnostics("a/calls.plan");
			assertTrue(found.stream().anyMatch(each -> each.getCode().getLeft().equals("link.unfounded")), found.toString());
			assertTrue(found.stream().allMatch(each -> each.getSource().equals("sightline")));
		}
	}

	@Test
	void tellsNewFindingsWhileTyping() throws Exception {
		try (Editor editor = editor("en").open("a/calls.plan")) {
			editor.diagnostics("a/calls.plan");
			editor.type("a/calls.plan", 2, 9, 14, "leadz");
			Diagnostic unknown = editor.diagnostics("a/calls.plan").stream().filter(each -> each.getCode().getLeft().equals("name.unknown")).findFirst().orElseThrow();
			assertEquals(new Range(new Position(2, 9), new Position(2, 14)), unknown.getRange());
			assertEquals(DiagnosticSeverity.Error, unknown.getSeverity());
			assertTrue(unknown.getMessage().toString().contains("leads"), unknown.toString());
		}
	}

	@Test
	void takesTheFindingsAwayWhenTheLastFileIsClosed() throws Exception {
		try (Editor editor = editor("en").open("a/calls.plan")) {
			assertFalse(editor.diagnostics("a/calls.plan").isEmpty());
			editor.closeFile("a/calls.plan");
			assertTrue(editor.diagnostics("a/calls.plan").isEmpty());
		}
	}

	@Test
	void speaksTheLanguageOfTheEditor() throws Exception {
		try (Editor editor = editor("ja-JP").open("a/calls.plan")) {
			String message = message(editor.diagnostics("a/calls.plan"), "link.unfounded");
			assertTrue(message.contains("仮説"), message);
		}
	}

	private static String message(List<Diagnostic> found, String code) {
		return found.stream().filter(each -> each.getCode().getLeft().equals(code)).findFirst().orElseThrow().getMessage().toString();
	}

	@Test
	void offersTheQuickFixOfAFindingWithTheEditThatMakesIt() throws Exception {
		try (Editor editor = editor("en").open("a/calls.plan")) {
			editor.diagnostics("a/calls.plan");
			editor.type("a/calls.plan", 2, 9, 14, "leeds");
			CodeAction fix = editor.server().getTextDocumentService().codeAction(new CodeActionParams(editor.id("a/calls.plan"),
					new Range(new Position(2, 10), new Position(2, 10)), new CodeActionContext(List.of()))).join().get(0).getRight();
			assertTrue(fix.getIsPreferred());
			assertEquals(Map.of(editor.uri("a/calls.plan"), List.of(new TextEdit(new Range(new Position(2, 9), new Position(2, 14)), "leads"))),
					fix.getEdit().getChanges());
		}
	}

	/** `baseline 100` without a source: the fix writes `source "…"`, and the words are the person's. */
	@Test
	void leadsToWhatAFixLeavesToBeWritten() throws Exception {
		try (Editor editor = editor("en").file("a/plan.plan", PLAN.replace("baseline 100 source \"crm\"", "baseline 100")).open("a/plan.plan")) {
			int line = PLAN.substring(0, PLAN.indexOf("metric leads")).split("\n").length;
			CodeAction fix = editor.server().getTextDocumentService().codeAction(new CodeActionParams(editor.id("a/plan.plan"),
					new Range(new Position(line, 0), new Position(line, 60)), new CodeActionContext(List.of()))).join().stream().map(each -> each.getRight())
					.filter(each -> each.getEdit().toString().contains("\"…\"")).findFirst().orElseThrow();
			editor.server().getWorkspaceService().executeCommand(
					new ExecuteCommandParams(fix.getCommand().getCommand(), fix.getCommand().getArguments())).join();
			ShowDocumentParams shown = editor.shown();
			assertEquals(editor.uri("a/plan.plan"), shown.getUri());
			TextEdit edit = fix.getEdit().getChanges().get(editor.uri("a/plan.plan")).get(0);
			String text = PLAN.replace("baseline 100 source \"crm\"", "baseline 100").split("\n")[line];
			int blank = (text.substring(0, edit.getRange().getStart().getCharacter()) + edit.getNewText()).indexOf("…");
			assertEquals(new Range(new Position(line, blank), new Position(line, blank + 1)), shown.getSelection());
			assertEquals(null, editor.server().getWorkspaceService().executeCommand(new ExecuteCommandParams("other", List.of("x"))).join());
		}
	}

	@Test
	void completesMetricsWithWhatTheyAre() throws Exception {
		try (Editor editor = editor("en").open("a/calls.plan")) {
			editor.type("a/calls.plan", 2, 9, 14, "win");
			List<CompletionItem> items = editor.server().getTextDocumentService().completion(
					new CompletionParams(editor.id("a/calls.plan"), new Position(2, 12))).join().getRight().getItems();
			assertEquals("winRate", items.get(0).getLabel());
			assertTrue(items.get(0).getDetail().contains("20%"), items.get(0).getDetail());
			assertEquals(new TextEdit(new Range(new Position(2, 9), new Position(2, 12)), "winRate"), items.get(0).getTextEdit().getLeft());
		}
	}

	@Test
	void explainsANameUnderThePointer() throws Exception {
		try (Editor editor = editor("en").open("a/calls.plan")) {
			String text = editor.server().getTextDocumentService().hover(new HoverParams(editor.id("a/calls.plan"), new Position(2, 11))).join()
					.getContents().getRight().getValue();
			assertTrue(text.contains("Leads") && text.contains("100"), text);
			assertTrue(text.contains("110") && text.contains("without initiatives: 100"), "what it comes to with ten more a month: " + text);
			assertEquals(null, editor.server().getTextDocumentService().hover(new HoverParams(editor.id("a/calls.plan"), new Position(3, 1))).join());
		}
	}

	@Test
	void findsDefinitionAndReferencesInOtherFiles() throws Exception {
		try (Editor editor = editor("en").open("a/calls.plan")) {
			List<? extends Location> definition = editor.server().getTextDocumentService().definition(
					new DefinitionParams(editor.id("a/calls.plan"), new Position(2, 11))).join().getLeft();
			assertEquals(List.of(new Location(editor.uri("a/plan.plan"), new Range(new Position(6, 7), new Position(6, 12)))), definition);
			List<? extends Location> uses = editor.server().getTextDocumentService().references(new ReferenceParams(editor.id("a/calls.plan"),
					new Position(2, 11), new ReferenceContext(false))).join();
			assertEquals(2, uses.size(), "the effect and the formula: " + uses);
		}
	}

	@Test
	void renamesInAllFilesAndSaysWhyNot() throws Exception {
		try (Editor editor = editor("en").open("a/calls.plan")) {
			var service = editor.server().getTextDocumentService();
			Position leads = new Position(2, 11);
			assertEquals("leads", service.prepareRename(new PrepareRenameParams(editor.id("a/calls.plan"), leads)).join().getSecond().getPlaceholder());
			Map<String, List<TextEdit>> edits = service.rename(new RenameParams(editor.id("a/calls.plan"), leads, "見込み客")).join().getChanges();
			assertEquals(1, edits.get(editor.uri("a/calls.plan")).size());
			assertEquals(2, edits.get(editor.uri("a/plan.plan")).size());
			assertTrue(edits.values().stream().flatMap(List::stream).allMatch(edit -> edit.getNewText().equals("見込み客")));
			CompletionException refused = assertThrows(CompletionException.class,
					() -> service.rename(new RenameParams(editor.id("a/calls.plan"), leads, "revenue")).join());
			assertTrue(refused.getCause().getMessage().contains("revenue"), refused.getCause().getMessage());
		}
	}

	@Test
	void showsWhatAnInitiativeBringsAboveIt() throws Exception {
		// ten more leads a month become two more deals, 2,000 USD a month, 24,000 USD a year
		try (Editor editor = editor("en").open("a/calls.plan")) {
			String lens = editor.server().getTextDocumentService().codeLens(new CodeLensParams(editor.id("a/calls.plan"))).join().get(0)
					.getCommand().getTitle();
			assertEquals("Year: contributes 24,000 USD; without it 24,000 USD less", lens);
		}
	}

	@Test
	void outlinesFoldsAndFormats() throws Exception {
		try (Editor editor = editor("en").open("a/plan.plan")) {
			var service = editor.server().getTextDocumentService();
			List<DocumentSymbol> symbols = service.documentSymbol(new DocumentSymbolParams(editor.id("a/plan.plan"))).join().stream()
					.map(each -> each.getRight()).toList();
			assertEquals(List.of("P", "lead", "deal", "leads", "winRate", "deals", "price", "revenue", "Year"),
					symbols.stream().map(DocumentSymbol::getName).toList());
			assertEquals(0, service.foldingRange(new FoldingRangeRequestParams(editor.id("a/plan.plan"))).join().get(0).getStartLine());
			assertEquals(1, service.formatting(new DocumentFormattingParams(editor.id("a/plan.plan"), new FormattingOptions(2, true))).join().size(),
					"the metrics' blocks go to lines of their own");
			editor.type("a/plan.plan", 0, 0, 4, "{{{");
			CompletionException refused = assertThrows(CompletionException.class,
					() -> service.formatting(new DocumentFormattingParams(editor.id("a/plan.plan"), new FormattingOptions(2, true))).join());
			assertTrue(refused.getCause().getMessage().contains("1"), refused.getCause().getMessage());
		}
	}

	@Test
	void coloursWordsByWhatTheyName() throws Exception {
		try (Editor editor = editor("en").open("a/calls.plan")) {
			List<Integer> data = editor.server().getTextDocumentService().semanticTokensFull(new SemanticTokensParams(editor.id("a/calls.plan"))).join().getData();
			List<String> types = editor.greeting().getCapabilities().getSemanticTokensProvider().getLegend().getTokenTypes();
			assertEquals(List.of(0, 0, 10, types.indexOf("keyword"), 0), data.subList(0, 5), "initiative");
			assertEquals(List.of(0, 11, 5, types.indexOf("function"), 1), data.subList(5, 10), "Calls, declared here");
		}
	}

	@Test
	void findsElementsOfThePlanByNameAndLabel() throws Exception {
		try (Editor editor = editor("en").open("a/calls.plan")) {
			List<String> found = editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("lead")).join().getRight().stream()
					.map(each -> each.getName()).collect(Collectors.toList());
			assertEquals(List.of("lead", "leads"), found);
		}
	}

	@Test
	void seesAChangeOfAFileThatTheEditorHasNotOpen() throws Exception {
		try (Editor editor = editor("en").open("a/calls.plan")) {
			editor.diagnostics("a/calls.plan");
			editor.file("a/plan.plan", PLAN.replace("leads", "prospects"));
			editor.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));
			assertTrue(editor.diagnostics("a/calls.plan").stream().anyMatch(each -> each.getCode().getLeft().equals("name.unknown")));
		}
	}

	@Test
	void leavesAnUntitledTextWithoutServices() throws Exception {
		try (Editor editor = editor("en")) {
			TextDocumentIdentifier untitled = new TextDocumentIdentifier("untitled:Untitled-1");
			editor.server().getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
					new TextDocumentItem(untitled.getUri(), "sightline-plan", 1, PLAN)));
			assertEquals(List.of(), editor.server().getTextDocumentService().codeLens(new CodeLensParams(untitled)).join());
		}
	}

	@Test
	void endsAsTheProtocolWantsIt() throws Exception {
		try (Editor polite = editor("en"); Editor rude = editor("en")) {
			assertTrue(polite.bye());
			rude.server().exit();
			assertFalse(rude.isServedToTheEnd(), "exit without shutdown");
		}
	}
}
