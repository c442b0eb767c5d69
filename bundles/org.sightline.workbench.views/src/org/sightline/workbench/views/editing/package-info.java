/** Diagrams in which a plan can be changed: the page of `org.sightline.glsp` in a browser that is part of the window. */
package org.sightline.workbench.views.editing;
