/** JSON-RPC over texts. */
package org.sightline.glsp.wire;
