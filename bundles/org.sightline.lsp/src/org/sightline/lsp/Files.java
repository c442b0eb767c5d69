package org.sightline.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The files that the editor has open, each as part of its plan. */
interface Files {

	/** A file is open now. */
	void open(String uri, String text);

	/** The text of an open file changes; the changes come one after the other, each in the text left by the one before. */
	void change(String uri, List<TextDocumentContentChangeEvent> changes);

	/** A file is no longer open. */
	void close(String uri);

	/** Files changed on disk. */
	void refresh();

	/** All plans of which a file is open. */
	List<OpenPlan> plans();

	/**
	 * Answers a question about an open file, as it stands now.
	 *
	 * @param nothing the answer for a file without a plan
	 */
	<T> CompletableFuture<T> ask(String uri, T nothing, Function<OpenText, T> reader);
}
