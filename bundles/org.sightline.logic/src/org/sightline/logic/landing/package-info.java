/** Where a plan will land, seen from a month of it, and what would bring it to its goals. */
package org.sightline.logic.landing;
