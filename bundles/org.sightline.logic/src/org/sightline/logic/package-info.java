/** The causal network of a plan and its arithmetic. */
package org.sightline.logic;
