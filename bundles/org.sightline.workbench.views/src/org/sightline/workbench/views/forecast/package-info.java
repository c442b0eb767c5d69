/** Where the goals of the plan in front may end up, what each initiative brings, and what if one is carried out better or worse. */
package org.sightline.workbench.views.forecast;
