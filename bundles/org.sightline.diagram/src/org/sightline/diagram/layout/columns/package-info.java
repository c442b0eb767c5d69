/**
 * Things in columns, joined by links from left to right: who stands above whom, and how high. ELK answers it for a new picture;
 * when a picture was there before, everything stays and newcomers find a gap.
 */
package org.sightline.diagram.layout.columns;
