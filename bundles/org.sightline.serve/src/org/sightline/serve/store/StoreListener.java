package org.sightline.serve.store;

import java.util.List;

import org.sightline.serve.text.Update;

/** Is told, on the store's thread, what happens to the texts. */
public interface StoreListener {

	/** A text has changed. The first of the updates led on from this version. */
	void updated(Document document, int version, List<Update> updates);

	/** A document has come, or another one has taken its place. */
	void added(Document document);

	/** A file is no longer there, and neither is its document. */
	void removed(Document document);

	/** What is known about the documents has changed: their number, whether they are saved. */
	void listed();

	/** Other steps can be undone or done again. */
	void stepped();

	/** A conflict began, or what is on disk changed once more. */
	void conflict(Document document);

	/** A conflict is over. */
	void resolved(Document document);
}
