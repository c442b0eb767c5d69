package org.sightline.workbench.editor;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's services for plans when they are first asked for. */
public final class EditorServices extends AbstractServiceFactory {

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" }) // as the platform wants it
	public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
		Object known = parent.getService(service);
		if (known != null) {
			return known;
		}
		return service == OpenPlans.class ? new OpenPlans() : new CurrentPlan();
	}
}
