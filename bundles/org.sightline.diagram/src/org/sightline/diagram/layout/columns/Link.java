package org.sightline.diagram.layout.columns;

/**
 * A link between two items.
 *
 * @param thickness room that it takes across, in px: its width, and its label
 */
public record Link(String id, String from, String to, double thickness) {
}
