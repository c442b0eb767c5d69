package org.sightline.dsl.ide.hover;

import org.sightline.dsl.findings.Place;

/**
 * What is known about a word under the pointer.
 *
 * @param markdown the text to show
 * @param place    the word it is about
 */
public record Hover(String markdown, Place place) {
}
