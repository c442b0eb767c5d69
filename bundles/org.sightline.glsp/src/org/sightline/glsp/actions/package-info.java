/**
 * What page and server say to each other beyond GLSP; `README.md` of this bundle explains each. Gson reads and writes the fields, so
 * their names are the protocol, and those that come from a page may hold anything or nothing.
 */
package org.sightline.glsp.actions;
