/**
 * Two versions of a plan in one picture: what both show is united by the names of its elements, marked by what became of it, and
 * laid out once, so that nothing that did not change moves.
 */
package org.sightline.diagram.compare;
