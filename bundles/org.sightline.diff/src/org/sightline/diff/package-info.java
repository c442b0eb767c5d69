/** Two versions of a plan, compared by what they mean: what changed, of which class, and what it does to the forecast. */
package org.sightline.diff;
