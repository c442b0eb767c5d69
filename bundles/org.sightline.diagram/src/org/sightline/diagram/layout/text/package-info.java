/** How wide texts are, and where they are broken and cut; the same on every machine, whatever fonts it has. */
package org.sightline.diagram.layout.text;
