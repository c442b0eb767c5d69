package org.sightline.diff;

/** What a change is about; the first ones weigh most. */
public enum ChangeClass {
	/** How initiatives become revenue, and by which figures that is judged: what the fingerprint covers. */
	LOGIC,
	/** Who does what in which months, and what the field is asked to do. */
	COMMITMENT,
	/** How things are called and explained. */
	WORDING,
	/** What was observed, reviewed, signed and accepted. */
	RECORD
}
