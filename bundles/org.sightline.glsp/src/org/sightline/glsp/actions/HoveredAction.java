package org.sightline.glsp.actions;

import java.util.List;

import org.eclipse.glsp.server.actions.ResponseAction;

/** Says what there is to say about an element. */
public final class HoveredAction extends ResponseAction {

	/**
	 * Something that a check says about it.
	 *
	 * @param severity `error`, `warning` or `info`
	 */
	public record Problem(String code, String severity, String text, List<Repair> fixes) {

		public Problem {
			fixes = List.copyOf(fixes);
		}
	}

	/** A quick fix. */
	public record Repair(String id, String title) {
	}

	private final String elementId;
	private final String title;
	private final List<String> lines;
	private final List<Problem> findings;

	/** @param lines plain texts; empty where nothing can be said */
	public HoveredAction(String elementId, String title, List<String> lines, List<Problem> findings) {
		super("sightline:hovered");
		this.elementId = elementId;
		this.title = title;
		this.lines = List.copyOf(lines);
		this.findings = List.copyOf(findings);
	}
}
