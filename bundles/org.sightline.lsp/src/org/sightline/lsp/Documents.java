package org.sightline.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What the protocol asks about one file, handed on to who knows. */
final class Documents implements TextDocumentService {

	private final Supplier<Files> files;
	private final Supplier<Answers> answers;

	/** @param files, answers are there as soon as the editor has said what it can do */
	Documents(Supplier<Files> files, Supplier<Answers> answers) {
		this.files = files;
		this.answers = answers;
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		files.get().open(params.getTextDocument().getUri(), params.getTextDocument().getText());
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		files.get().change(params.getTextDocument().getUri(), params.getContentChanges());
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		files.get().close(params.getTextDocument().getUri());
	}

	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		files.get().refresh();
	}

	private <T> CompletableFuture<T> ask(TextDocumentIdentifier file, T nothing, Question<T> question) {
		Answers known = answers.get();
		return files.get().ask(file.getUri(), nothing, text -> question.of(known, text));
	}

	private interface Question<T> {
		T of(Answers answers, OpenText text);
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		return ask(params.getTextDocument(), new CompletionList(List.of()), (known, text) -> known.completion(text, params.getPosition()))
				.thenApply(Either::forRight);
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		return ask(params.getTextDocument(), null, (known, text) -> known.hover(text, params.getPosition()).orElse(null));
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
		return ask(params.getTextDocument(), List.<Location>of(), (known, text) -> known.definition(text, params.getPosition()))
				.thenApply(Either::forLeft);
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		return ask(params.getTextDocument(), List.of(), (known, text) -> known.references(text, params.getPosition(),
				params.getContext().isIncludeDeclaration()));
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		return ask(params.getTextDocument(), List.of(), (known, text) -> known.highlights(text, params.getPosition()));
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
		return ask(params.getTextDocument(), List.of(), (known, text) -> known.symbols(text).stream()
				.map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		return ask(params.getTextDocument(), List.of(), (known, text) -> known.actions(text, params.getRange(),
				Optional.ofNullable(params.getContext().getOnly()).orElse(List.of())).stream().map(Either::<Command, CodeAction>forRight).toList());
	}

	@Override
	public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
		return ask(params.getTextDocument(), List.of(), Answers::lenses);
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		return ask(params.getTextDocument(), List.of(), Answers::formatting);
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
		return ask(params.getTextDocument(), null, (known, text) -> Either3.forSecond(known.nameAt(text, params.getPosition())));
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return ask(params.getTextDocument(), null, (known, text) -> known.rename(text, params.getPosition(), params.getNewName()));
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return ask(params.getTextDocument(), List.of(), Answers::foldings);
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		return ask(params.getTextDocument(), new SemanticTokens(List.of()), Answers::words);
	}
}
