/** The line of sight: columns from initiatives to the goal, and below them, by themselves, the initiatives that lead nowhere. */
package org.sightline.diagram.layout.sight;
