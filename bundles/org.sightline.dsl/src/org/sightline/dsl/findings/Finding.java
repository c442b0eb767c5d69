package org.sightline.dsl.findings;

import java.util.List;

/**
 * Something that a check says about a plan.
 *
 * @param code     stable code, such as `link.none`
 * @param severity how much it matters
 * @param message  what is wrong and what to do
 * @param place    where
 * @param element  name of the element it is about; empty where it is about the plan as a whole
 * @param fixes    quick fixes, the best one first; may be empty
 */
public record Finding(String code, Severity severity, Message message, Place place, String element, List<Fix> fixes) {
	public Finding {
		fixes = List.copyOf(fixes);
	}
}
