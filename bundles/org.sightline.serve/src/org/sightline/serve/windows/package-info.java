/** The windows that show one plan, and what they and the server say to each other: `PROTOCOL.md` of this bundle. */
package org.sightline.serve.windows;
