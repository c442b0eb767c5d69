/**
 * The causal logic that departments agree to be judged by: its canonical form, its fingerprint, and what differs
 * between two of them.
 */
package org.sightline.logic.agreement;
