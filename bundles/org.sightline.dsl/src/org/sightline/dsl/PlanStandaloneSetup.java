package org.sightline.dsl;

/** Sets the language up where there is no Eclipse extension registry: in the command line and in tests. */
public class PlanStandaloneSetup extends PlanStandaloneSetupGenerated {

    public static void doSetup() {
        new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
