/** The page of a change: what it does to the goal in a sentence, then what was changed, where the money goes, what it means. */
package org.sightline.report.change;
