/**
 * The methods that `plan.odesign` calls by name: public, of public classes without constructor arguments, the first parameter the
 * element it is asked about. Every name is used once, so that Sirius never has to choose. None of them knows Sirius.
 */
package org.sightline.design.services;
