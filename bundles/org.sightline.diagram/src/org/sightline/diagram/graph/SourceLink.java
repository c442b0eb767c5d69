package org.sightline.diagram.graph;

/**
 * Where an element is written.
 *
 * @param file   path relative to the plan's root, with `/`
 * @param line   from 1
 * @param column from 1, in characters
 */
public record SourceLink(String file, int line, int column) {
}
