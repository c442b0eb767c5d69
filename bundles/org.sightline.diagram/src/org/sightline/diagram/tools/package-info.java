/**
 * The tools of the views, outside Sirius: what a palette offers, what a tool has to be told before it runs, and what it does to a
 * copy of the plan's model. Nothing here knows texts or windows.
 */
package org.sightline.diagram.tools;
