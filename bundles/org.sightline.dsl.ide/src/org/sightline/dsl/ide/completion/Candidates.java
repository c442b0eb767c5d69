package org.sightline.dsl.ide.completion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.sightline.dsl.ide.hover.Summary;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.dsl.services.PlanGrammarAccess;
import org.sightline.model.Element;
import org.sightline.model.Journey;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage;
import org.sightline.model.Stage;

/** The elements that can be named at a reference of the grammar. */
final class Candidates {

	/** Built-in units that are proposed before anything is typed; the many currencies only by their first letters. */
	private static final Set<String> USUAL = Set.of("month", "day", "hour", "person-days", "JPY", "USD", "EUR");

	private final LoadedPlan plan;
	private final PlanGrammarAccess grammar;
	private final Locale locale;

	/** A name, what people call it, and what is said beside it. */
	record Candidate(String name, String label, String detail) {
	}

	Candidates(LoadedPlan plan, PlanGrammarAccess grammar, Locale locale) {
		this.plan = plan;
		this.grammar = grammar;
		this.locale = locale;
	}

	List<Candidate> of(CrossReference reference, String prefix) {
		EClassifier type = reference.getType().getClassifier();
		boolean effect = GrammarUtil.containingRule(reference) == grammar.getEffectRule();
		Stream<Candidate> named = plan.model().elements().stream()
				.filter(element -> type.isInstance(element) && element.getName() != null && !element.getName().isEmpty())
				.filter(element -> !effect || !(element instanceof Metric metric) || metric.getFormula() == null).map(this::candidate);
		boolean formula = GrammarUtil.containingRule(reference) == grammar.getMetricReferenceRule();
		return Stream.concat(named, builtIn(type, prefix, formula)).toList();
	}

	private Candidate candidate(Element element) {
		return new Candidate(name(element), element.getLabel() == null ? "" : element.getLabel(), Summary.of(element, locale));
	}

	/** A stage is named with its journey where another journey has one of that name. */
	private String name(Element element) {
		boolean several = element instanceof Stage
				&& plan.model().stages().stream().filter(other -> element.getName().equals(other.getName())).count() > 1;
		return several && element.eContainer() instanceof Journey journey ? journey.getName() + "." + element.getName() : element.getName();
	}

	private Stream<Candidate> builtIn(EClassifier type, String prefix, boolean formula) {
		BuiltIns builtIns = new BuiltIns();
		if (type == PlanPackage.Literals.UNIT) {
			return builtIns.units().entrySet().stream().filter(unit -> unit.getKey().equals(unit.getValue().getName()))
					.filter(unit -> !prefix.isEmpty() || USUAL.contains(unit.getKey()))
					.map(unit -> new Candidate(unit.getKey(), "", Summary.of(unit.getValue(), locale)));
		}
		return type == PlanPackage.Literals.METRIC && formula
				? Stream.of(new Candidate("spend", "", Summary.of(builtIns.spend(), locale)))
				: Stream.empty();
	}
}
