package org.sightline.logic.review;

/** What the observations say about a hypothesis. */
public enum Verdict {
	/** It cannot be judged yet: it says nothing that could refute it, its day has not come, or nothing was measured. */
	OPEN,
	/** It was hardly acted on, so the figures say nothing about it. */
	UNTESTED,
	/** The figures do not speak against it. */
	SUPPORTED,
	/** The figures are as it said that they would be if it were wrong. */
	REFUTED
}
