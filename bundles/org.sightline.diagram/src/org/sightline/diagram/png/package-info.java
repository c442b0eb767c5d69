/** Pictures as PNG, for where SVG cannot go. Letters are those of the fonts on the machine. */
package org.sightline.diagram.png;
