/** How sure a plan is: samples of what effects may turn out to be, and what follows from them (3.6). */
package org.sightline.logic.forecast;
