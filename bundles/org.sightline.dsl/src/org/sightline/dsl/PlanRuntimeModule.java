package org.sightline.dsl;

/** What the language is made of, wherever it runs: our classes in place of Xtext's defaults. */
public class PlanRuntimeModule extends AbstractPlanRuntimeModule {
}
