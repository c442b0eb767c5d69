/**
 * What the diagrams show. `description/plan.odesign` is the one definition of every view, a viewpoint specification of Eclipse
 * Sirius; what it asks of the plan stands in `services`, and {@link org.sightline.design.PlanFacts} holds what they know.
 */
package org.sightline.design;
