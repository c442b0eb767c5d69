/** Arranges diagrams of Sirius as Sightline arranges its pictures: the first time they are opened, and when people ask for it. */
package org.sightline.sirius.arrange;
