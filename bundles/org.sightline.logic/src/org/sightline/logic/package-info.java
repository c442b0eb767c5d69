/**
 * The causal network of a plan and its arithmetic. {@link org.sightline.logic.Network} is the way in: it compiles a plan
 * (package `compile`) into flat arrays, evaluates them (`evaluate`), and answers who contributes what (`contribution`),
 * who carries what (`capacity`) and how sure it is (`forecast`).
 */
package org.sightline.logic;
