package org.sightline.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.sightline.dsl.PlanRuntimeModule;
import org.sightline.dsl.PlanStandaloneSetup;

/** Sets up the language together with its editing services. */
public class PlanIdeSetup extends PlanStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new PlanRuntimeModule(), new PlanIdeModule()));
	}
}
