package org.sightline.dsl.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;

/** Leaves the files of a plan that is loaded as a whole to {@link Linking}; links any other file lazily, as Xtext does. */
public final class PlanLinker extends LazyLinker {

	@Override
	public void linkModel(EObject model, IDiagnosticConsumer consumer) {
		Resource resource = model.eResource();
		if (resource == null || NameSpace.of(resource.getResourceSet()).isEmpty()) {
			super.linkModel(model, consumer);
		}
	}
}
