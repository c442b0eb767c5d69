/** Months as model elements, for tables. */
package org.sightline.design.calendar;
