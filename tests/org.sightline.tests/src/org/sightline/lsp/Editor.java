package org.sightline.lsp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * An editor at the other end of the language server's streams: what it sends and gets goes through the protocol. The streams are pipes
 * of the system, as between processes. Those of java.io count as broken while the thread that wrote last has ended; a plan's thread ends
 * when the plan is closed, so an editor would sometimes not hear what another thread says next.
 */
final class Editor implements LanguageClient, AutoCloseable {

	private final Path folder;
	private final OutputStream toServer;
	private final OutputStream toEditor;
	private final LanguageServer server;
	private final InitializeResult greeting;
	private final CompletableFuture<Boolean> ended;
	private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
	private final AtomicInteger refreshes = new AtomicInteger();
	private final BlockingQueue<ShowDocumentParams> shown = new LinkedBlockingQueue<>();
	private int version;

	Editor(Path folder, String locale) throws IOException {
		this.folder = folder;
		Pipe there = Pipe.open();
		Pipe back = Pipe.open();
		InputStream fromEditor = Channels.newInputStream(there.source());
		InputStream fromServer = Channels.newInputStream(back.source());
		toServer = Channels.newOutputStream(there.sink());
		toEditor = Channels.newOutputStream(back.sink());
		ended = CompletableFuture.supplyAsync(() -> {
			try {
				return StdioServer.serve(fromEditor, toEditor, Optional.empty(), Locale.ENGLISH);
			} catch (InterruptedException e) {
				return false;
			}
		});
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
		launcher.startListening();
		server = launcher.getRemoteProxy();
		InitializeParams hello = new InitializeParams();
		hello.setLocale(locale);
		hello.setWorkspaceFolders(List.of(new WorkspaceFolder("file://server/share", "elsewhere"), new WorkspaceFolder("untitled:x", "nowhere"),
				new WorkspaceFolder(folder.toUri().toString(), "plans")));
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
		WindowClientCapabilities window = new WindowClientCapabilities();
		window.setShowDocument(new ShowDocumentCapabilities(true));
		hello.setCapabilities(new ClientCapabilities(workspace, text, window, null));
		greeting = server.initialize(hello).join();
		server.initialized(new InitializedParams());
	}

	InitializeResult greeting() {
		return greeting;
	}

	LanguageServer server() {
		return server;
	}

	String uri(String file) {
		return folder.resolve(file).toUri().toString();
	}

	TextDocumentIdentifier id(String file) {
		return new TextDocumentIdentifier(uri(file));
	}

	/** Writes a file to disk. */
	Editor file(String name, String text) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.writeString(folder.resolve(name), text);
		return this;
	}

	/** Opens a file that is on disk. */
	Editor open(String name) throws IOException {
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
				new TextDocumentItem(uri(name), "sightline-plan", ++version, Files.readString(folder.resolve(name)))));
		return this;
	}

	/** Types: replaces a region of one line. */
	Editor type(String name, int line, int from, int to, String text) {
		Range range = new Range(new Position(line, from), new Position(line, to));
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), ++version),
				List.of(new TextDocumentContentChangeEvent(range, text))));
		return this;
	}

	void closeFile(String name) {
		server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(name)));
	}

	/** The next diagnostics that the server tells of a file. */
	List<Diagnostic> diagnostics(String name) throws InterruptedException {
		PublishDiagnosticsParams next;
		do {
			next = told.poll(20, TimeUnit.SECONDS);
			if (next == null) {
				throw new AssertionError("The server told nothing about " + name);
			}
		} while (!next.getUri().equals(uri(name)));
		return next.getDiagnostics();
	}

	/** Says goodbye properly, and waits for the server's end. */
	boolean bye() {
		server.shutdown().join();
		server.exit();
		return isServedToTheEnd();
	}

	/** Waits for the server's end: whether it came as the protocol wants it. */
	boolean isServedToTheEnd() {
		return ended.join();
	}

	@Override
	public void close() throws IOException {
		if (!ended.isDone()) {
			server.exit();
			ended.join();
		}
		toServer.close();
		toEditor.close();
	}

	/** How often the server has asked to ask anew for what stands above the initiatives. */
	int refreshes() {
		return refreshes.get();
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		refreshes.incrementAndGet();
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
		told.add(diagnostics);
	}

	@Override
	public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
		shown.add(params);
		return CompletableFuture.completedFuture(new ShowDocumentResult(true));
	}

	/** The place that the server wants to be shown next. */
	ShowDocumentParams shown() throws InterruptedException {
		ShowDocumentParams next = shown.poll(20, TimeUnit.SECONDS);
		if (next == null) {
			throw new AssertionError("The server showed nothing");
		}
		return next;
	}

	@Override
	public void telemetryEvent(Object object) {
	}

	@Override
	public void showMessage(MessageParams message) {
		throw new AssertionError("unexpected message: " + message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		throw new AssertionError("unexpected question: " + request);
	}

	@Override
	public void logMessage(MessageParams message) {
	}
}
