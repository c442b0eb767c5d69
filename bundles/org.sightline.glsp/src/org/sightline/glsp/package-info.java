/** Diagrams of a plan that a person edits: a GLSP server for each window, without a transport. What is said is in `README.md`. */
package org.sightline.glsp;
