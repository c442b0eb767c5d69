/**
 * A laid-out picture as SVG: text stays text, colours follow the reader's preference, everything from the plan is escaped,
 * and nothing comes from outside of the file.
 */
package org.sightline.diagram.svg;
