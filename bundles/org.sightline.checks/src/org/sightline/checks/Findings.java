package org.sightline.checks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.Places;
import org.sightline.model.Element;

/** Where rules report. A finding is placed at an object of the model, or at one of its features as written in the text. */
public final class Findings {

	private final Places places;
	private final Place top;
	private final List<Finding> all = new ArrayList<>();
	private final Set<Finding> stops = Collections.newSetFromMap(new IdentityHashMap<>());

	Findings(PlanAnalysis plan) {
		this(plan.places(), plan.top());
	}

	private Findings(Places places, Place top) {
		this.places = places;
		this.top = top;
	}

	/** Something without which the plan cannot be computed, such as a wrong unit. Cannot be accepted. */
	public void stop(String code, EObject at, Message message, Fix... fixes) {
		stops.add(add(code, Severity.ERROR, at, places.of(at), message, fixes));
	}

	/** Something without which the plan cannot be computed, at a feature of an object. Cannot be accepted. */
	public void stop(String code, EObject at, EStructuralFeature feature, Message message, Fix... fixes) {
		stops.add(add(code, Severity.ERROR, at, places.of(at, feature), message, fixes));
	}

	/** No measurable link to revenue: what a plan exists to show is missing. Can be accepted with a reason. */
	public void error(String code, EObject at, Message message, Fix... fixes) {
		add(code, Severity.ERROR, at, places.of(at), message, fixes);
	}

	/** Like {@link #error(String, EObject, Message, Fix...)}, at a feature of an object. */
	public void error(String code, EObject at, EStructuralFeature feature, Message message, Fix... fixes) {
		add(code, Severity.ERROR, at, places.of(at, feature), message, fixes);
	}

	/** Something that weakens the plan. Can be accepted with a reason. */
	public void warning(String code, EObject at, Message message, Fix... fixes) {
		add(code, Severity.WARNING, at, places.of(at), message, fixes);
	}

	/** Like {@link #warning(String, EObject, Message, Fix...)}, at a feature of an object. */
	public void warning(String code, EObject at, EStructuralFeature feature, Message message, Fix... fixes) {
		add(code, Severity.WARNING, at, places.of(at, feature), message, fixes);
	}

	/** A hint. */
	public void info(String code, EObject at, Message message, Fix... fixes) {
		add(code, Severity.INFO, at, places.of(at), message, fixes);
	}

	/** A hint at a feature of an object. */
	public void info(String code, EObject at, EStructuralFeature feature, Message message, Fix... fixes) {
		add(code, Severity.INFO, at, places.of(at, feature), message, fixes);
	}

	/** Something about the plan as a whole: stands at the `plan` block, or at the top of the first file where there is none. */
	public void aboutPlan(String code, Severity severity, Message message, Fix... fixes) {
		all.add(new Finding(code, severity, message, top, "", List.of(fixes)));
	}

	private Finding add(String code, Severity severity, EObject at, Place place, Message message, Fix... fixes) {
		Finding finding = new Finding(code, severity, message, place, element(at), List.of(fixes));
		all.add(finding);
		return finding;
	}

	private static String element(EObject object) {
		EObject named = object;
		while (named != null && !(named instanceof Element element && element.getName() != null)) {
			named = named.eContainer();
		}
		return named == null ? "" : ((Element) named).getName();
	}

	/** A place to report to that holds nothing yet, for the same plan. */
	Findings empty() {
		return new Findings(places, top);
	}

	/** All findings so far, in the order reported. */
	List<Finding> all() {
		return all;
	}

	/** Whether a finding is one that keeps the plan from being computed. */
	boolean stops(Finding finding) {
		return stops.contains(finding);
	}
}
