/**
 * What a check, a forecast and a comparison come to, before it is written for somebody, and as the JSON of schema `sightline/1`: the same
 * from the command line and from the browser's server.
 */
package org.sightline.answers;
