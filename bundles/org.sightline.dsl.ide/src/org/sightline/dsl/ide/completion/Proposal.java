package org.sightline.dsl.ide.completion;

/**
 * Something that can be written at the cursor.
 *
 * @param label   what the list shows: a name, a keyword, a month, a template's keyword
 * @param detail  what is said beside it: label, unit, value; may be empty
 * @param kind    what it is
 * @param text    what takes the place of the replaced characters; for a template, with `${1:place}` to be filled in
 * @param offset  characters before the replaced ones
 * @param length  how many characters before the cursor are replaced
 */
public record Proposal(String label, String detail, Kind kind, String text, int offset, int length) {

	/** What a proposal is, in the order in which lists show them. */
	public enum Kind {
		NAME, MONTH, FUNCTION, TEMPLATE, KEYWORD
	}
}
