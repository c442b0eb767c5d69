package org.sightline.diagram;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.diagram.graph.SourceLink;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.Places;

/** Where the elements of a plan are written. Elements of a model without text, and built-in ones, are written nowhere. */
final class PlanSources implements Function<EObject, Optional<SourceLink>> {

	private final LoadedPlan plan;
	private final Places places;

	PlanSources(LoadedPlan plan) {
		this.plan = plan;
		this.places = new Places(plan);
	}

	@Override
	public Optional<SourceLink> apply(EObject element) {
		if (NodeModelUtils.getNode(element) == null || !plan.model().contains(element)) {
			return Optional.empty();
		}
		Place place = places.of(element);
		return Optional.of(new SourceLink(place.file(), place.line(), place.column()));
	}
}
