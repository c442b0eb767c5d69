package org.sightline.checks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sightline.checks.link.NoLink;

/** All rules. */
public final class Rules {

	private static final List<Rule> ALL = List.of(
			new NoLink());

	private Rules() {
	}

	/** The rules, in the order in which they look at a plan. */
	public static List<Rule> all() {
		return ALL;
	}

	/** The codes of all rules. */
	public static Set<String> codes() {
		Set<String> codes = new TreeSet<>(Acceptances.CODES);
		ALL.forEach(rule -> codes.addAll(rule.codes()));
		return codes;
	}
}
