package org.sightline.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Serves the editor at the other end of two streams. */
public final class StdioServer {

	private StdioServer() {
	}

	/**
	 * Serves until the editor says so or closes its stream.
	 *
	 * @param chosen    the language to speak; empty: the editor's
	 * @param otherwise the language if the editor does not say
	 * @return whether the editor said goodbye as the protocol wants it
	 */
	public static boolean serve(InputStream in, OutputStream out, Optional<Locale> chosen, Locale otherwise) throws InterruptedException {
		CountDownLatch over = new CountDownLatch(1);
		PlanLanguageServer server = new PlanLanguageServer(chosen, otherwise, over::countDown);
		Launcher<LanguageClient> launcher = new LSPLauncher.Builder<LanguageClient>() {
			@Override
			protected MessageConsumer wrapMessageConsumer(MessageConsumer consumer) {
				boolean fromEditor = consumer instanceof RemoteEndpoint;
				return fromEditor ? new Gate(consumer, server::isGreeted, server::isShutDown, chosen.orElse(otherwise)) : consumer;
			}
		}.setLocalService(server).setRemoteInterface(LanguageClient.class).setInput(in).setOutput(out).create();
		server.connect(launcher.getRemoteProxy());
		Future<Void> listening = launcher.startListening();
		Thread end = new Thread(() -> {
			awaitEnd(listening);
			over.countDown();
		}, "end of the editor's stream");
		end.setDaemon(true);
		end.start();
		over.await();
		boolean proper = server.isShutDown();
		server.shutdown();
		return proper;
	}

	private static void awaitEnd(Future<Void> listening) {
		try {
			listening.get();
		} catch (ExecutionException e) {
			// a broken connection is an end like any other: nobody is there to be told
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
