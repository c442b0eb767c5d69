/** The grammar as something to write by: what of a rule may be left out, what may be repeated, what holds lines. */
package org.sightline.edits.grammar;
