package org.sightline.sirius;

import java.util.Set;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Says where the definition of the diagrams is, for as long as the bundle runs. Sirius starts it by asking for this class. */
public final class Activator implements BundleActivator {

	/** The definition of the diagrams, as Sirius names it. */
	private static final String DEFINITION = "org.sightline.design/description/plan.odesign";

	private Set<Viewpoint> viewpoints = Set.of();

	@Override
	public void start(BundleContext context) {
		viewpoints = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(DEFINITION));
	}

	@Override
	public void stop(BundleContext context) {
		viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
		viewpoints = Set.of();
	}
}
