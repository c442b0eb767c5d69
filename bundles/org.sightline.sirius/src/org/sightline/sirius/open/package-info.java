/** The command that opens a plan's diagrams in Sirius, and makes what it needs the first time. */
package org.sightline.sirius.open;
