package org.sightline.dsl;

import org.eclipse.emf.ecore.EPackage;
import org.sightline.model.PlanPackage;

import com.google.inject.Injector;

/** Sets the language up where no Eclipse extension registry does. */
public class PlanStandaloneSetup extends PlanStandaloneSetupGenerated {

	/** Sets the language up, once is enough; the injector is not needed. */
	public static void doSetup() {
		new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public void register(Injector injector) {
		EPackage.Registry.INSTANCE.putIfAbsent(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
		super.register(injector);
	}
}
