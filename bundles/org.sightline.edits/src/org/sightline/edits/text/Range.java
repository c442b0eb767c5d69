package org.sightline.edits.text;

/**
 * Some words of a text, by their indexes.
 *
 * @param last the last one, which belongs to it
 */
public record Range(int first, int last) {
}
