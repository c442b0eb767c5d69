package org.sightline.dsl.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.sightline.dsl.linking.NameIndex;
import org.sightline.dsl.linking.NameSpace;
import org.sightline.dsl.linking.Visibility;
import org.sightline.model.PlanFile;

import com.google.inject.Inject;

/** What can be named at a place: the names of the plan that a file belongs to, built-in units and `spend` behind them. */
public final class PlanNames implements IScopeProvider {

	@Inject
	private IResourceScopeCache cache;
	@Inject
	private IQualifiedNameConverter converter;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		Resource resource = context.eResource();
		NameIndex names = NameSpace.of(resource.getResourceSet()).flatMap(NameSpace::names)
				.orElseGet(() -> cache.get(PlanNames.class, resource, () -> namesBeside(resource)));
		PlanFile file = (PlanFile) resource.getContents().get(0);
		return new AbstractScope(IScope.NULLSCOPE, false) {

			@Override
			public IEObjectDescription getSingleElement(QualifiedName name) {
				return names.find(file, reference.getEReferenceType(), converter.toString(name))
						.map(element -> EObjectDescription.create(name, element)).orElse(null);
			}

			@Override
			protected Iterable<IEObjectDescription> getAllLocalElements() {
				return names.all(file, reference.getEReferenceType()).entrySet().stream()
						.map(entry -> EObjectDescription.create(converter.toQualifiedName(entry.getKey()), entry.getValue())).toList();
			}
		};
	}

	/** A file that is not loaded as part of a plan sees all others of its resource set. */
	private static NameIndex namesBeside(Resource resource) {
		List<PlanFile> files = resource.getResourceSet().getResources().stream().flatMap(each -> each.getContents().stream())
				.filter(PlanFile.class::isInstance).map(PlanFile.class::cast).toList();
		return new NameIndex(files, Visibility.ALL, new BuiltIns());
	}
}
