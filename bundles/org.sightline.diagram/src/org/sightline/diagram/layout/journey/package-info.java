/**
 * The journey: stages as columns, teams as lanes, touchpoints where they meet, initiatives pinned below the touchpoint at which
 * they act, and what is handed over, led through the alleys between columns and lanes.
 */
package org.sightline.diagram.layout.journey;
