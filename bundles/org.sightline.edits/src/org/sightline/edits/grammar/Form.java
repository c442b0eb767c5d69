package org.sightline.edits.grammar;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Group;

/**
 * How objects of a class are written: a head, and clauses.
 *
 * @param head   what comes first, in this order
 * @param turns  the kinds of clauses in their canonical order; empty where it has none
 * @param braces whether the clauses stand in braces
 */
public record Form(Part.Group head, List<Turn> turns, boolean braces) {

	public Form {
		turns = List.copyOf(turns);
	}

	/** The clause to which an element of the grammar belongs; empty for one of the head. */
	public Optional<Turn> turn(EObject element) {
		for (EObject up = element; up instanceof AbstractElement; up = up.eContainer()) {
			for (Turn turn : turns) {
				if (turn.element() == up) {
					return Optional.of(turn);
				}
			}
		}
		return Optional.empty();
	}

	/** Whether an element of the grammar is the one that a clause begins with. */
	public static boolean begins(Turn turn, EObject element) {
		EObject up = element;
		while (up != turn.element()) {
			if (up.eContainer() instanceof Group group && group.getElements().get(0) != up) {
				return false;
			}
			up = up.eContainer();
		}
		return true;
	}
}
