/** Words of a text and what stands between them: changes of words, with everything between them kept or put in order. */
package org.sightline.edits.text;
