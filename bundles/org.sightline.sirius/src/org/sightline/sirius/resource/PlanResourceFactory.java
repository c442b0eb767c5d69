package org.sightline.sirius.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes the resources of a session's plan files. */
public final class PlanResourceFactory implements Resource.Factory {

	@Override
	public Resource createResource(URI uri) {
		return new PlanResource(uri);
	}
}
