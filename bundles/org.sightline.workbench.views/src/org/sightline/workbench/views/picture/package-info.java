/** Showing pictures in a window: SVG drawn in the background, moved, enlarged, searched and clicked on. */
package org.sightline.workbench.views.picture;
