package org.sightline.diagram.tools;

import java.util.List;

import org.sightline.dsl.findings.Message;

/**
 * What a deletion would do.
 *
 * @param question what is deleted, and how many other things go or change with it
 * @param others   a sentence for each of them; empty where nothing refers to what is deleted
 */
public record DeletionPreview(Message question, List<Message> others) {

	public DeletionPreview {
		others = List.copyOf(others);
	}
}
