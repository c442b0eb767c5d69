/**
 * Where everything of a view stands: sizes from measured text, places from ELK or from the view's own grid, ways of edges, and
 * places of labels. The same graph gets the same picture on every machine.
 */
package org.sightline.diagram.layout;
