package org.sightline.logic.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sightline.dsl.PlanModel;
import org.sightline.model.Element;

/**
 * The causal logic of a plan in canonical form: sorted facts, each on a line of its own, so that two of them can be
 * compared by eye, by fingerprint and by meaning.
 *
 * <p>It holds what decides how an initiative is believed to become revenue, and by which figures that is judged: the
 * horizon and the currency (goals without months and growth count from them), units and metrics with their definitions and
 * sources, goals, the confidence and the refutation of hypotheses, effects, execution targets and measures, efforts, costs
 * and capacities. It does not hold what people promise or say about that: who owns an initiative or a goal, in which months
 * it runs and for which term, guides, handovers, signatures, labels, purposes, reasons, evidence, observations, reviews. So
 * a postponed initiative is another commitment under the same logic.
 *
 * <p>A fact that says what holds anyway (`after 0 months`, `while running`) is no difference, nor is another way of
 * writing a number, a unit, a range or a formula with the same structure.
 */
public record CausalLogic(List<Statement> statements) {
	public CausalLogic {
		List<Statement> sorted = new ArrayList<>(statements);
		Collections.sort(sorted);
		statements = List.copyOf(sorted);
	}

	/** The causal logic of a plan. */
	public static CausalLogic of(PlanModel plan) {
		return new CausalLogic(facts(plan, Element::getName).stream().map(LogicFact::statement).toList());
	}

	/**
	 * The facts of the causal logic and what each is about, in the order of the text.
	 *
	 * @param names how elements are called; by other names than their own, a renamed element can be told from a new one
	 */
	public static List<LogicFact> facts(PlanModel plan, Function<Element, String> names) {
		LogicReader reader = new LogicReader(new Canonical(names));
		reader.read(plan);
		return reader.facts();
	}

	/** The canonical form: one line for each statement, sorted. */
	public String text() {
		return statements.stream().map(statement -> statement + "\n").collect(Collectors.joining());
	}
}
