package org.sightline.lsp;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.sightline.dsl.format.UnformattableException;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.dsl.ide.actions.CodeActions;
import org.sightline.dsl.ide.names.Occurrence;
import org.sightline.dsl.ide.names.Occurrences;
import org.sightline.dsl.ide.names.RenameRefusedException;
import org.sightline.dsl.ide.outline.Folding;
import org.sightline.dsl.ide.outline.Highlighting;
import org.sightline.dsl.ide.outline.Outline;
import org.sightline.live.Explanations;

/**
 * The editing services in the protocol's terms.
 *
 * @param snippets whether the editor understands places to fill in
 * @param shows    whether the editor shows a place when it is asked to
 */
record Answers(PlanServices services, boolean snippets, boolean shows) {

	CompletionList completion(OpenText text, Position at) {
		int offset = text.offset(at);
		// incomplete: what is proposed depends on what is typed, by label too, which editors cannot filter by themselves
		return new CompletionList(true, CompletionItems.of(
				services.completion().at(text.model().plan(), text.path(), offset, text.locale()), text, snippets));
	}

	Optional<Hover> hover(OpenText text, Position at) {
		return new Explanations(services.hovers()).at(text.model(), text.path(), text.offset(at), text.locale())
				.map(found -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, found.markdown()), text.range(found.place())));
	}

	List<Location> definition(OpenText text, Position at) {
		return text.model().names().definition(text.path(), text.offset(at)).map(Occurrence::place).map(text::location).stream().toList();
	}

	List<Location> references(OpenText text, Position at, boolean withDeclaration) {
		return occurrences(text, at).stream().filter(name -> withDeclaration || !name.declaration())
				.map(name -> text.location(name.place())).toList();
	}

	List<DocumentHighlight> highlights(OpenText text, Position at) {
		return occurrences(text, at).stream().filter(name -> name.place().file().equals(text.path()))
				.map(name -> new DocumentHighlight(text.range(name.place()),
						name.declaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)).toList();
	}

	private static List<Occurrence> occurrences(OpenText text, Position at) {
		Occurrences names = text.model().names();
		return names.at(text.path(), text.offset(at)).map(name -> names.of(name.element())).orElse(List.of());
	}

	List<DocumentSymbol> symbols(OpenText text) {
		return Symbols.of(Outline.of(text.file()), text.positions(), text.locale());
	}

	/** @param wanted kinds of actions; empty: all */
	List<CodeAction> actions(OpenText text, Range region, List<String> wanted) {
		if (!wanted.isEmpty() && !wanted.contains(CodeActionKind.QuickFix) && !wanted.contains(CodeActionKind.Empty)) {
			return List.of();
		}
		int start = text.offset(region.getStart());
		return CodeActions.at(text.findings(), text.path(), start, text.offset(region.getEnd()) - start).stream().map(fix -> {
			CodeAction action = new CodeAction(fix.title().in(text.locale()));
			action.setKind(CodeActionKind.QuickFix);
			action.setIsPreferred(fix.preferred());
			action.setDiagnostics(List.of(Diagnostics.of(fix.finding(), text.positions(), text.locale())));
			action.setEdit(WorkspaceEdits.of(fix.changes(), text));
			if (shows) {
				FillIn.after(fix.title(), fix.changes(), text).ifPresent(action::setCommand);
			}
			return action;
		}).toList();
	}

	List<CodeLens> lenses(OpenText text) {
		return Lenses.of(text);
	}

	/** The one edit that leaves the text in the canonical layout; none where it is in it already. */
	List<TextEdit> formatting(OpenText text) {
		try {
			String before = text.file().text();
			String after = services.formatter().format(before);
			return before.equals(after) ? List.of() : List.of(WorkspaceEdits.difference(before, after));
		} catch (UnformattableException e) {
			throw Refused.because(e.reason(), text.locale());
		}
	}

	PrepareRenameResult nameAt(OpenText text, Position at) {
		try {
			Occurrence name = services.renaming().nameAt(text.model().plan(), text.path(), text.offset(at));
			return new PrepareRenameResult(text.range(name.place()), name.element().getName());
		} catch (RenameRefusedException e) {
			throw Refused.because(e.reason(), text.locale());
		}
	}

	WorkspaceEdit rename(OpenText text, Position at, String newName) {
		try {
			return WorkspaceEdits.of(services.renaming().rename(text.model().plan(), text.path(), text.offset(at), newName), text);
		} catch (RenameRefusedException e) {
			throw Refused.because(e.reason(), text.locale());
		}
	}

	List<FoldingRange> foldings(OpenText text) {
		return Folding.of(text.file()).stream().map(text::range)
				.map(range -> new FoldingRange(range.getStart().getLine(), range.getEnd().getLine())).toList();
	}

	SemanticTokens words(OpenText text) {
		return new SemanticTokens(SemanticWords.of(Highlighting.of(text.file(), text.model().names()), text.file().text(), text.positions()));
	}
}
