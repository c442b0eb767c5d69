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
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
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
			conversion winRate : lead -> deal { baseline 20% source "crm" }
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
			editor.type("a/calls.plan", 2, 9, 14, "leed");
			Diagnostic unknown = editor.diagnostics("a/calls.plan").get(0);
			assertEquals(new Range(new Position(2, 9), new Position(2, 13)), unknown.getRange());
			assertEquals(DiagnosticSeverity.Error, unknown.getSeverity());
			assertTrue(unknown.getMessage().get().toString().contains("leads"), unknown.toString());
		}
	}
}
