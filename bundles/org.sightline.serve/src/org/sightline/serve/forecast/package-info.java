/** What a plan comes to, as windows show it. It takes a moment, so it is worked out in the background and only for the newest text. */
package org.sightline.serve.forecast;
