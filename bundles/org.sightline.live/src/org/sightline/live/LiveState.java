package org.sightline.live;

import java.util.List;
import java.util.Optional;

import org.sightline.dsl.findings.Finding;

/**
 * What is known about a plan at one moment. Immutable.
 *
 * @param version   grows with every change of a text; 0 before the plan was read for the first time
 * @param texts     the texts that were checked
 * @param findings  what the check found in them, in the order of the files and of the text
 * @param whole     whether all of the text could be understood; otherwise figures and pictures would leave something out
 * @param lastWhole the texts when they last could be: these, if they can; empty where that never was
 */
public record LiveState(long version, PlanTexts texts, List<Finding> findings, boolean whole, Optional<PlanTexts> lastWhole) {

	public LiveState {
		findings = List.copyOf(findings);
	}

	/** What is found in one file. */
	public List<Finding> findingsIn(String path) {
		return findings.stream().filter(finding -> finding.place().file().equals(path)).toList();
	}
}
