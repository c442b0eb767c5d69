package org.sightline.edits.grammar;

import java.util.Optional;

import org.eclipse.xtext.AbstractElement;

/**
 * One kind of clause, of which a repeated choice takes any number in any order.
 *
 * @param order   its place among the clauses in the canonical order
 * @param element where it stands in the grammar
 */
public record Turn(int order, AbstractElement element, Part part) {

	/** The list of which each such clause says one value; empty for a clause that can be said once. */
	public Optional<Part.Value> list() {
		return part.values().filter(Part.Value::isMany).findFirst();
	}
}
