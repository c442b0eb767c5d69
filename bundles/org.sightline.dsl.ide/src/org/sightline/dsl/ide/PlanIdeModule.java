package org.sightline.dsl.ide;

/** The editing services of the language: our classes in place of Xtext's defaults. */
public class PlanIdeModule extends AbstractPlanIdeModule {
}
