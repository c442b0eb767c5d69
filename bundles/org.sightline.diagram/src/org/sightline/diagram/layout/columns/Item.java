package org.sightline.diagram.layout.columns;

/**
 * Something that stands in a column.
 *
 * @param column from 0
 * @param width  in px
 * @param height in px, with all that belongs to it
 * @param above  how much of the height is text above the box, where no link ends
 * @param below  how much of it is text below the box
 */
public record Item(String id, int column, double width, double height, double above, double below) {
}
