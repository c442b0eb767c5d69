/** How messages come from a window and go to it, whatever they are about. */
package org.sightline.serve.talk;
