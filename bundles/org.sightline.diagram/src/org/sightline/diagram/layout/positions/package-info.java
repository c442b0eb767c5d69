/**
 * Positions that a person gave to nodes, kept in a small text file beside the plan: a line for each node, sorted, so that a
 * version control system shows and merges them well.
 */
package org.sightline.diagram.layout.positions;
