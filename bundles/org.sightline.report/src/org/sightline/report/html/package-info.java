/** HTML that holds: text stays text, nothing comes from outside, and only the page's own styles and script count. */
package org.sightline.report.html;
