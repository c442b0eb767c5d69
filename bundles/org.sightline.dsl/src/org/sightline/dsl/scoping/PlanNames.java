package org.sightline.dsl.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.sightline.model.Element;
import org.sightline.model.Journey;
import org.sightline.model.PlanFile;
import org.sightline.model.PlanPackage;
import org.sightline.model.Stage;

/** Finds elements by kind and name in all files of the plan, built-in units and `spend` behind them. */
public final class PlanNames implements IScopeProvider {

	private final BuiltIns builtIns = new BuiltIns();

	@Override
	public IScope getScope(EObject context, EReference reference) {
		List<IEObjectDescription> found = new ArrayList<>();
		ResourceSet set = context.eResource().getResourceSet();
		set.getResources().forEach(resource -> resource.getContents().stream().filter(PlanFile.class::isInstance)
				.forEach(file -> ((PlanFile) file).getBlocks().forEach(block -> {
					if (block instanceof Journey journey) {
						journey.getStages().forEach(stage -> add(found, stage, reference));
					}
					add(found, block, reference);
				})));
		return new SimpleScope(builtIn(reference), found);
	}

	private static void add(List<IEObjectDescription> found, EObject object, EReference reference) {
		if (object instanceof Element element && element.getName() != null
				&& reference.getEReferenceType().isInstance(element)) {
			found.add(EObjectDescription.create(QualifiedName.create(element.getName()), element));
			if (element instanceof Stage && element.eContainer() instanceof Journey journey) {
				found.add(EObjectDescription.create(QualifiedName.create(journey.getName(), element.getName()), element));
			}
		}
	}

	private IScope builtIn(EReference reference) {
		List<IEObjectDescription> found = new ArrayList<>();
		if (reference.getEReferenceType() == PlanPackage.Literals.UNIT) {
			builtIns.units().forEach((name, unit) -> found.add(EObjectDescription.create(QualifiedName.create(name), unit)));
		} else if (reference.getEReferenceType() == PlanPackage.Literals.METRIC) {
			found.add(EObjectDescription.create(QualifiedName.create("spend"), builtIns.spend()));
		}
		return new SimpleScope(found);
	}
}
