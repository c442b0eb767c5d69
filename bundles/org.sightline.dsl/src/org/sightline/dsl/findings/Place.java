package org.sightline.dsl.findings;

/**
 * A region of a file.
 *
 * @param file      path relative to the plan's root, with `/`, as shown to people
 * @param offset    characters (UTF-16) before the region
 * @param length    characters in the region
 * @param line      line of its first character, from 1
 * @param column    column of its first character, from 1, in characters
 * @param endLine   line behind its last character, from 1
 * @param endColumn column behind its last character, from 1
 */
public record Place(String file, int offset, int length, int line, int column, int endLine, int endColumn) {

	/** Whether a place between two characters of a file is in the region or at one of its ends. */
	public boolean contains(String path, int at) {
		return file.equals(path) && offset <= at && at <= offset + length;
	}
}
