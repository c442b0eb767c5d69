package org.sightline.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.sightline.model.PlanPackage;

/** Sets the language up where there is no Eclipse extension registry: in the command line and in tests. */
public class PlanStandaloneSetup extends PlanStandaloneSetupGenerated {

    public static void doSetup() {
        new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
