package org.sightline.logic.agreement;

import java.util.List;

import org.sightline.model.Block;

/**
 * A fact of the causal logic and where it comes from.
 *
 * @param statement the fact in canonical form
 * @param block     what it is about
 * @param words     how it is said: words, elements to be named, and objects of the plan whose own text says it. Empty where
 *                  the fact is that the element exists
 */
public record LogicFact(Statement statement, Block block, List<Object> words) {
	public LogicFact {
		words = List.copyOf(words);
	}
}
