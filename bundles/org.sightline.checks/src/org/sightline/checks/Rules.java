package org.sightline.checks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.sightline.checks.agreement.ChangedLogic;
import org.sightline.checks.agreement.Signatures;
import org.sightline.checks.count.DoubleCount;
import org.sightline.checks.field.Competition;
import org.sightline.checks.field.Execution;
import org.sightline.checks.field.Guidance;
import org.sightline.checks.field.OverloadedTeam;
import org.sightline.checks.goal.MisalignedGoals;
import org.sightline.checks.goal.RevenueGoal;
import org.sightline.checks.goal.ShortGoal;
import org.sightline.checks.goal.UnlinkedGoal;
import org.sightline.checks.handover.Handovers;
import org.sightline.checks.horizon.Lasting;
import org.sightline.checks.horizon.ShortOnly;
import org.sightline.checks.hypothesis.Falsifiable;
import org.sightline.checks.hypothesis.Grounded;
import org.sightline.checks.hypothesis.Refuted;
import org.sightline.checks.link.AdverseLink;
import org.sightline.checks.link.BrokenLink;
import org.sightline.checks.link.DeadLink;
import org.sightline.checks.link.DerivedLink;
import org.sightline.checks.link.ElsewhereLink;
import org.sightline.checks.link.LateLink;
import org.sightline.checks.link.NoLink;
import org.sightline.checks.link.UnfoundedLink;
import org.sightline.checks.link.UnmeasuredLink;

/** All rules. */
public final class Rules {

	private static final List<Rule> HEART = List.of(
			new NoLink(), new BrokenLink(), new DerivedLink(), new UnmeasuredLink(), new DeadLink(), new AdverseLink(),
			new LateLink(), new ElsewhereLink(), new UnfoundedLink(),
			new Falsifiable(), new Grounded(), new Refuted(),
			new RevenueGoal(), new UnlinkedGoal(), new MisalignedGoals(), new ShortGoal(),
			new Handovers(),
			new Guidance(), new Execution(), new OverloadedTeam(), new Competition(),
			new ShortOnly(), new Lasting(),
			new Signatures(), new ChangedLogic(),
			new DoubleCount());
	private static final List<Rule> ALL = Stream.concat(OrdinaryRules.ALL.stream(), HEART.stream()).toList();

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
