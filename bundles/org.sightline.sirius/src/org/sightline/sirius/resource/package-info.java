/**
 * The files of a plan as resources of a session: a copy that knows what it was copied from.
 *
 * <p>All files of a plan are read, linked and copied together, whichever of them was asked for. What is here knows EMF and the
 * plan's text, and nothing of Sirius or of windows.
 */
package org.sightline.sirius.resource;
