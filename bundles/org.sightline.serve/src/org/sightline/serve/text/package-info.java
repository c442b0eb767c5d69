/** Changes of a text in the form of CodeMirror, in which the windows send and get them. */
package org.sightline.serve.text;
