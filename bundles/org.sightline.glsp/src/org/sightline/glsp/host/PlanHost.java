package org.sightline.glsp.host;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.sightline.dsl.findings.Place;
import org.sightline.live.LivePlan;

/** The program around the diagrams of one plan. Several windows may show the same plan; each has a host of its own or shares one. */
public interface PlanHost {

	/** The plan, which the host feeds with every unsaved text; open for as long as a diagram uses this host. */
	LivePlan plan();

	/** How its files stand at the moment. */
	HistoryState history();

	/**
	 * A file as it counts here: as it is in an editor, otherwise as it is on disk.
	 *
	 * @param path relative to the plan's root, with `/`: a plan file, a CSV file, the file of positions
	 * @return empty where there is none, or it cannot be read
	 */
	Optional<String> text(String path);

	/**
	 * Changes texts, as one step of the history, unless one of them is no longer as it was.
	 *
	 * @return refused, with nothing changed, where a text has moved on, a file cannot be changed, or all is read-only
	 */
	CompletableFuture<Outcome> apply(TextEdit edit);

	/** Takes back the last step of the history, whoever made it. */
	CompletableFuture<Outcome> undo();

	/** Does again what was taken back last. */
	CompletableFuture<Outcome> redo();

	/** Saves every changed file. */
	CompletableFuture<Outcome> save();

	/**
	 * Shows a place in the text, and selects it.
	 *
	 * @param focus whether the person wants to go on in the text; otherwise the diagram keeps the keyboard
	 */
	void show(Place place, boolean focus);

	/** Tells a listener, until the registration is closed. */
	Registration listen(HostListener listener);

	/** Ends something; may be asked to several times. */
	interface Registration extends AutoCloseable {

		@Override
		void close();
	}
}
