package org.sightline.checks.field;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Months;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.capacity.Overload;
import org.sightline.logic.capacity.Overload.Cause;
import org.sightline.model.Team;

/** A team with more work than it can do in some months: said once, with the worst month and whose work it is. */
public final class OverloadedTeam implements Rule {

	private static final int CAUSES = 5;

	@Override
	public Set<String> codes() {
		return Set.of("field.overload");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Map<Team, List<Overload>> byTeam = new LinkedHashMap<>();
		plan.overloads().forEach(one -> byTeam.computeIfAbsent(one.team(), any -> new ArrayList<>()).add(one));
		byTeam.forEach((team, overloads) -> report(team, overloads, out));
	}

	private static void report(Team team, List<Overload> overloads, Findings out) {
		List<YearMonth> months = overloads.stream().map(Overload::month).toList();
		Overload worst = overloads.stream().min(Comparator.comparingDouble(Overload::fulfilment)).orElseThrow();
		List<Object> causes = new ArrayList<>();
		worst.causes().stream().limit(CAUSES).forEach(cause -> causes.add(cause(cause)));
		if (worst.causes().size() > CAUSES) {
			causes.add("…");
		}
		out.warning("field.overload", team, Message.of(OverloadedTeam.class, "field.overload", Names.of(team), Months.ranges(months),
				worst.month(), new Figure(worst.load(), ""), new Figure(worst.effective(), ""),
				new Figure(worst.fulfilment(), "%"), causes));
	}

	private static Message cause(Cause cause) {
		return Message.of(OverloadedTeam.class, "field.overload.cause", Names.of(cause.initiative()), new Figure(cause.effort(), ""));
	}
}
