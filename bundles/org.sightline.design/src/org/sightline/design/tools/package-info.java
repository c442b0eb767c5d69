/** What stands behind the services of tools: sizes as people type them, names for new things, what a deletion takes along, and refusals. */
package org.sightline.design.tools;
