package org.sightline.checks.range;

import java.math.BigDecimal;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Comparison;
import org.sightline.model.Goal;

/** A goal of at least nothing: met whatever happens. */
public final class Targets implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("range.target");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Goal goal : plan.model().goals()) {
			boolean nothing = Numbers.value(goal.getTarget()).filter(target -> target.compareTo(BigDecimal.ZERO) <= 0).isPresent();
			if (nothing && goal.getComparison() == Comparison.AT_LEAST) {
				out.warning("range.target", goal.getTarget(), Message.of(Targets.class, "range.target", Names.of(goal),
						Numbers.text(goal.getTarget())));
			}
		}
	}
}
