/** What the pages are put together from: sections, tables, bars, and the words of both languages. */
package org.sightline.report.parts;
