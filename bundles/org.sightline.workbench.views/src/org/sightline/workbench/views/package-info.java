/**
 * Views that show the plan of the editor in front, live: its diagrams, forecast and review. What they show is worked out in the
 * background from a copy of the plan's texts; the window's thread only shows it.
 */
package org.sightline.workbench.views;
