package org.sightline.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.LoadedPlan;

/** Runs all rules over a plan. */
public final class Checker {

	/** Nobody reads more than this; the most serious ones are kept. */
	static final int MOST = 1_000;

	private static final Comparator<Finding> IN_THE_TEXT = Comparator.comparing((Finding finding) -> finding.place().file())
			.thenComparingInt(finding -> finding.place().offset()).thenComparing(Finding::severity)
			.thenComparing(Finding::code);

	private Checker() {
	}

	/**
	 * What reading the plan and all rules found, with accepted findings lowered to information, in the order of the text.
	 * Of more than a thousand the most serious ones, and one finding that counts the others.
	 */
	public static List<Finding> check(LoadedPlan plan) {
		return check(new PlanAnalysis(plan), () -> {
		});
	}

	/**
	 * The same for a plan about which others ask too.
	 *
	 * @param between is run between two rules; what it throws ends the check
	 */
	public static List<Finding> check(PlanAnalysis analysis, Runnable between) {
		Findings findings = new Findings(analysis);
		for (Rule rule : Rules.all()) {
			between.run();
			rule.check(analysis, findings);
		}
		findings.all().removeIf(analysis.unread()::explains);
		List<Finding> all = new Acceptances(analysis, findings).apply();
		all.sort(IN_THE_TEXT);
		return all.size() > MOST ? capped(all, findings) : List.copyOf(all);
	}

	/**
	 * What keeps a plan from being computed, in the order of the text: errors of reading it, and errors of rules that no
	 * reason excuses. An effect on a derived metric is none of these: it is left out of what is computed.
	 */
	public static List<Finding> preventing(LoadedPlan plan) {
		PlanAnalysis analysis = new PlanAnalysis(plan);
		Findings findings = new Findings(analysis);
		Rules.all().forEach(rule -> rule.check(analysis, findings));
		return Stream.concat(plan.findings().stream().filter(finding -> finding.severity() == Severity.ERROR),
				findings.all().stream().filter(finding -> findings.stops(finding) && !finding.code().equals("link.derived")))
				.sorted(IN_THE_TEXT).toList();
	}

	private static List<Finding> capped(List<Finding> all, Findings findings) {
		List<Finding> kept = new ArrayList<>(all);
		kept.sort(Comparator.comparing(Finding::severity));
		kept.subList(MOST, kept.size()).clear();
		kept.sort(IN_THE_TEXT);
		Findings last = findings.empty();
		last.aboutPlan("findings.more", Severity.INFO, Message.of(Checker.class, "findings.more", all.size() - MOST));
		kept.addAll(last.all());
		return List.copyOf(kept);
	}
}
