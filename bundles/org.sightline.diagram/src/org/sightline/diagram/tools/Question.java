package org.sightline.diagram.tools;

import java.util.List;

/**
 * What a tool wants to know before it runs. The answer is a text, given to the run under {@link #variable}; a question that is not
 * answered gets its {@link #usual} answer.
 *
 * @param variable by which the answer is passed on
 * @param label    what is asked, short
 * @param hint     how to answer, with an example; may be empty
 * @param usual    the answer that is offered; may be empty
 * @param options  the answers to choose from; empty where any text may be an answer
 * @param other    what the way to an answer of one's own is called beside the options, such as "A new hypothesis"; empty where only
 *                 the options are allowed
 */
public record Question(String variable, String label, String hint, String usual, List<Option> options, String other) {

	/** @param value the answer @param label what people read; an empty value means none of all */
	public record Option(String value, String label) {
	}

	public Question {
		options = List.copyOf(options);
	}
}
