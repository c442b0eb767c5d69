package org.sightline.dsl.findings;

/**
 * One replacement in a file's text.
 *
 * @param file   path relative to the plan's root
 * @param offset characters before the replaced region, in the text before any change
 * @param length characters replaced; 0 for an insertion
 * @param text   what takes their place
 */
public record TextChange(String file, int offset, int length, String text) {
}
