/** The way in: which views there are, and what they show of a plan. */
package org.sightline.diagram;
