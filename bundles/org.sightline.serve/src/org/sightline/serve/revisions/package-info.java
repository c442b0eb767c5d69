/** Two versions of a plan, side by side, for those who review a change. Nobody can change anything here. */
package org.sightline.serve.revisions;
