/** A plan in the web browsers of this machine: the page, the texts that all its windows share, diagrams, language server. */
package org.sightline.serve;
