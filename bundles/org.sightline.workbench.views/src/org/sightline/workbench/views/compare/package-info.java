/** Two versions of a plan side by side in the platform's compare editor: what changed in meaning, in the picture, and in the text. */
package org.sightline.workbench.views.compare;
