package org.sightline.glsp.actions;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

/** Asks a person, in a form. */
public final class AskAction extends Action {

	/**
	 * A question.
	 *
	 * @param kind    `text` or `choice`
	 * @param value   the answer at first
	 * @param choices of a choice; null for a text
	 * @param hint    how to write it; null for none
	 * @param error   what is wrong with the answer that was given; null at first
	 */
	public record Question(String id, String label, String kind, String value, List<Choice> choices, String hint, String error) {
	}

	/** One of several answers. */
	public record Choice(String value, String label) {
	}

	private final String askId;
	private final String title;
	private final List<String> lines;
	private final List<Question> questions;
	private final String accept;

	/**
	 * @param lines  to stand above the questions
	 * @param accept on the button
	 */
	public AskAction(String askId, String title, List<String> lines, List<Question> questions, String accept) {
		super("sightline:ask");
		this.askId = askId;
		this.title = title;
		this.lines = List.copyOf(lines);
		this.questions = List.copyOf(questions);
		this.accept = accept;
	}
}
