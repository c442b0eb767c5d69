package org.sightline.diagram.spec;

import java.util.List;

import org.sightline.diagram.spec.Tool.Step;

/**
 * A rule by which an editor such as Sirius marks elements.
 *
 * @param level       how much it matters: `ERROR`, `WARNING` or `INFO`
 * @param targetClass class of the elements that it looks at
 * @param message     what is said of an element that breaks it
 * @param audits      all of them hold for an element that keeps the rule
 * @param fixes       what can be done about it
 */
public record ValidationRule(String name, String level, String targetClass, Expression message, List<Expression> audits, List<Repair> fixes) {

	/** @param name for people */
	public record Repair(String name, List<Step> steps) {

		public Repair {
			steps = List.copyOf(steps);
		}
	}

	public ValidationRule {
		audits = List.copyOf(audits);
		fixes = List.copyOf(fixes);
	}
}
