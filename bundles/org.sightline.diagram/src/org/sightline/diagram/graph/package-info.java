/**
 * What a view of a plan shows, before anybody said where: nodes, edges and tables with their styles and texts. The evaluator of
 * the definition makes it, layout and SVG work from it, and comparison pictures unite two of it.
 */
package org.sightline.diagram.graph;
