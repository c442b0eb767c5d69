/** The ways of edges between places, and where their labels stand. */
package org.sightline.diagram.layout.route;
