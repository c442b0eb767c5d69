/** Where reality left the plan in front, as far as it was observed. */
package org.sightline.workbench.views.review;
