/**
 * The editor of plans: thin contributions to the platform's generic editor. `OpenPlans` knows the plans that are open and the
 * texts in editors (`OpenText`), `CurrentPlan` is the plan that views show. What an editor draws is taken out of the model on
 * the plan's thread as immutable `Facts`; on the window's thread nothing reads a model, and nothing waits for one.
 */
package org.sightline.workbench.editor;
