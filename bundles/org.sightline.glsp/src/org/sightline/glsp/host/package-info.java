/**
 * What a diagram asks of the program around it: the page's server, the workbench. A host has the texts, their one history and the
 * cursor in them; a diagram shows them and proposes changes.
 *
 * <p><b>Threads.</b> Everything in {@link org.sightline.glsp.host.PlanHost} may be called from any thread and returns at once; a host
 * that has a thread of its own for its texts goes there by itself. It may complete its futures and tell its listeners on any thread,
 * and holds no lock then.
 */
package org.sightline.glsp.host;
