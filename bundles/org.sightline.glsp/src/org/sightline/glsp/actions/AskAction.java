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
	 * @param other   of a choice, what the way to an answer in own words is called; null where there is none
	 * @param hint    how to write it; null for none
	 */
	public record Question(String id, String label, String kind, String value, List<Choice> choices, String other, String hint) {
	}

	/** One of several answers. */
	public record Choice(String value, String label) {
	}

	private final String askId;
	private final String title;
	private final List<String> lines;
	private final List<Question> questions;
	private final String accept;
	private final String error;

	/**
	 * @param lines  to stand above the questions
	 * @param accept on the button
	 * @param error  what is wrong with the answers that were given; null at first
	 */
	public AskAction(String askId, String title, List<String> lines, List<Question> questions, String accept, String error) {
		super("sightline:ask");
		this.askId = askId;
		this.title = title;
		this.lines = List.copyOf(lines);
		this.questions = List.copyOf(questions);
		this.accept = accept;
		this.error = error;
	}
}
