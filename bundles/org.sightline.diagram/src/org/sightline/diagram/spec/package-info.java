/**
 * What a viewpoint specification of Sirius (`.odesign`) says, read without Sirius and strictly: what is not understood here is an
 * error that names it, so that no picture ever leaves out what the definition asks for.
 */
package org.sightline.diagram.spec;
