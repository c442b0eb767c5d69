package org.sightline.diagram.spec;

/** A style that replaces the ordinary one where its predicate holds; the first that holds wins. */
public record Conditional<S>(Expression when, S style) {
}
