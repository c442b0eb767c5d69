/** Plans, and changes of plans, as pages to be read: one file each, by anybody, without this program. */
package org.sightline.report;
