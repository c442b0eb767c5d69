package org.sightline.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.sightline.dsl.ide.PlanServices;
import org.sightline.live.LivePlan;
import org.sightline.live.LivePlans;

/** A language server for one editor. */
public final class PlanLanguageServer implements LanguageServer, LanguageClientAware {

	private final PlanServices services;
	private final Optional<Locale> chosen;
	private final Locale otherwise;
	private final Runnable exit;
	private final BiFunction<InitializeParams, Locale, Files> opening;
	private final Runnable closing;
	private LanguageClient client;
	private Files files;
	private Answers answers;
	private boolean shutDown;

	private PlanLanguageServer(PlanServices services, Optional<Locale> chosen, Locale otherwise, Runnable exit, Optional<LivePlan> shared) {
		this.services = services;
		this.chosen = chosen;
		this.otherwise = otherwise;
		this.exit = exit;
		if (shared.isPresent()) {
			opening = (params, locale) -> new SharedFiles(shared.get(), locale);
			closing = shared.get()::close;
		} else {
			LivePlans plans = new LivePlans(services.loader());
			opening = (params, locale) -> new OpenFiles(plans, folders(params), locale, client::publishDiagnostics, refreshing(params));
			closing = plans::close;
		}
	}

	/**
	 * A server for an editor that has the texts.
	 *
	 * @param chosen    the language to speak; empty: the editor's
	 * @param otherwise the language if the editor does not say
	 * @param exit      what ends the connection when the editor asks for it
	 */
	public PlanLanguageServer(Optional<Locale> chosen, Locale otherwise, Runnable exit) {
		this(PlanServices.create(), chosen, otherwise, exit, Optional.empty());
	}

	/**
	 * A server for one of several editors that share the texts of a plan; others give them to the plan.
	 *
	 * @param plan closed when the server is shut down
	 */
	PlanLanguageServer(PlanServices services, LivePlan plan, Optional<Locale> chosen) {
		this(services, chosen, Locale.ENGLISH, () -> { }, Optional.of(plan));
	}

	@Override
	public void connect(LanguageClient editor) {
		client = editor;
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		Locale locale = chosen.or(() -> Optional.ofNullable(params.getLocale()).map(PlanLanguageServer::spoken)).orElse(otherwise);
		files = opening.apply(params, locale);
		answers = new Answers(services, snippets(params), shows(params));
		return CompletableFuture.completedFuture(new InitializeResult(capabilities(), new ServerInfo("Sightline")));
	}

	private static Locale spoken(String tag) {
		return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
	}

	private static List<Path> folders(InitializeParams params) {
		return Stream.ofNullable(params.getWorkspaceFolders()).flatMap(List::stream).map(WorkspaceFolder::getUri)
				.flatMap(uri -> FileUris.path(uri).stream()).toList();
	}

	/** Asks the editor to ask again for what it shows of a file that somebody else's file has changed, if it knows how. */
	private Runnable refreshing(InitializeParams params) {
		Optional<WorkspaceClientCapabilities> can = Optional.ofNullable(params.getCapabilities()).map(ClientCapabilities::getWorkspace);
		boolean lenses = can.map(WorkspaceClientCapabilities::getCodeLens).map(CodeLensWorkspaceCapabilities::getRefreshSupport).orElse(false);
		boolean words = can.map(WorkspaceClientCapabilities::getSemanticTokens).map(SemanticTokensWorkspaceCapabilities::getRefreshSupport).orElse(false);
		return () -> {
			if (lenses) {
				client.refreshCodeLenses();
			}
			if (words) {
				client.refreshSemanticTokens();
			}
		};
	}

	private static boolean snippets(InitializeParams params) {
		return Optional.ofNullable(params.getCapabilities()).map(ClientCapabilities::getTextDocument)
				.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
				.map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
	}

	private static boolean shows(InitializeParams params) {
		return Optional.ofNullable(params.getCapabilities()).map(ClientCapabilities::getWindow).map(WindowClientCapabilities::getShowDocument)
				.map(ShowDocumentCapabilities::isSupport).orElse(false);
	}

	private static ServerCapabilities capabilities() {
		ServerCapabilities can = new ServerCapabilities();
		can.setTextDocumentSync(TextDocumentSyncKind.Incremental);
		can.setCompletionProvider(new CompletionOptions(false, List.of(" ", ".")));
		can.setHoverProvider(true);
		can.setDefinitionProvider(true);
		can.setReferencesProvider(true);
		can.setDocumentHighlightProvider(true);
		can.setDocumentSymbolProvider(true);
		can.setWorkspaceSymbolProvider(true);
		can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
		can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(FillIn.COMMAND)));
		can.setCodeLensProvider(new CodeLensOptions(false));
		can.setDocumentFormattingProvider(true);
		can.setRenameProvider(new RenameOptions(true));
		can.setFoldingRangeProvider(true);
		can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(SemanticWords.legend(), true));
		return can;
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return new Documents(() -> files, () -> answers);
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return new Workspace(() -> files, show -> client.showDocument(show));
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		shutDown = true;
		closing.run();
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void exit() {
		exit.run();
	}

	/** Whether the editor has said what it can do. */
	boolean isGreeted() {
		return files != null;
	}

	/** Whether the editor said goodbye as the protocol wants it; otherwise the process ends with an error. */
	public boolean isShutDown() {
		return shutDown;
	}
}
