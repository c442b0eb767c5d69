/**
 * The definition of a view and a plan → what the view shows of it, by the rules of Sirius: candidates, preconditions, the first
 * conditional style that holds, edges between all nodes of the elements that they join.
 */
package org.sightline.diagram.evaluate;
