package org.sightline.glsp.actions;

import java.util.Map;

import org.eclipse.glsp.server.actions.Action;

/** The person has filled in a form. */
public final class AnswerAction extends Action {

	private String askId;
	private Map<String, String> answers;

	public AnswerAction() {
		super("sightline:answer");
	}

	/** Id of the form. */
	public String askId() {
		return Given.text(askId);
	}

	/** What was answered, by id of the question. */
	public Map<String, String> answers() {
		return Given.texts(answers);
	}
}
