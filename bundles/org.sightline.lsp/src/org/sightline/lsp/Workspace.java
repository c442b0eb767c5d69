package org.sightline.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.sightline.live.LiveModel;
import org.sightline.model.Element;

/** What the protocol asks about all open plans. */
final class Workspace implements WorkspaceService {

	private final Supplier<Files> files;
	private final Consumer<ShowDocumentParams> editor;

	/** @param editor shows a place */
	Workspace(Supplier<Files> files, Consumer<ShowDocumentParams> editor) {
		this.files = files;
		this.editor = editor;
	}

	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
		FillIn.wanted(params).ifPresent(editor);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(WorkspaceSymbolParams params) {
		String query = params.getQuery().toLowerCase(Locale.ROOT);
		List<CompletableFuture<List<WorkspaceSymbol>>> asked = files.get().plans().stream()
				.map(plan -> plan.plan().read(model -> symbols(plan, model, query))).toList();
		return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
				.thenApply(any -> Either.forRight(asked.stream().flatMap(found -> found.join().stream()).toList()));
	}

	private static List<WorkspaceSymbol> symbols(OpenPlan plan, LiveModel model, String query) {
		List<WorkspaceSymbol> found = new ArrayList<>();
		for (Element element : model.plan().model().elements()) {
			boolean wanted = contains(element.getName(), query) || contains(element.getLabel(), query);
			if (wanted && element.getName() != null) {
				Location location = plan.location(model, model.analysis().places().of(element));
				found.add(new WorkspaceSymbol(element.getName(), Symbols.kind(element), Either.forLeft(location), element.getLabel()));
			}
		}
		return found;
	}

	private static boolean contains(String text, String query) {
		return text != null && text.toLowerCase(Locale.ROOT).contains(query);
	}

	/** There is nothing to configure. */
	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
		files.get().refresh();
	}
}
