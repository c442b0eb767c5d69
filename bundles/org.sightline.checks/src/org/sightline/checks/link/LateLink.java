package org.sightline.checks.link;

import java.time.YearMonth;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.Horizon;
import org.sightline.dsl.findings.Message;
import org.sightline.model.Effect;
import org.sightline.model.PlanPackage.Literals;

/**
 * An effect that begins only after the horizon has ended. Within the outlook that is what long-term initiatives do, so it
 * is information; otherwise nothing in the plan would ever show the effect, which is a warning.
 */
public final class LateLink implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("link.late");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		Horizon horizon = plan.model().horizon().orElse(null);
		if (horizon == null) {
			return;
		}
		YearMonth outlook = plan.model().frame().map(frame -> frame.getOutlook()).orElse(horizon.end());
		for (Effect effect : plan.effects()) {
			if (effect.getMetric() != null && isLate(effect, horizon)) {
				report(effect, horizon, outlook, out);
			}
		}
	}

	/** Whether an effect begins only after the horizon has ended. */
	static boolean isLate(Effect effect, Horizon horizon) {
		return PlanAnalysis.initiative(effect).getStart() != null && begins(effect).isAfter(horizon.end());
	}

	private static YearMonth begins(Effect effect) {
		return PlanAnalysis.initiative(effect).getStart().plusMonths(effect.getDelay());
	}

	private static void report(Effect effect, Horizon horizon, YearMonth outlook, Findings out) {
		YearMonth begins = begins(effect);
		boolean seen = !begins.isAfter(outlook);
		Message message = Message.of(LateLink.class, seen ? "link.late.outlook" : "link.late",
				Names.of(PlanAnalysis.initiative(effect)), Names.of(effect.getMetric()), begins, horizon.end(), outlook);
		if (seen) {
			out.info("link.late", effect, Literals.EFFECT__METRIC, message);
		} else {
			out.warning("link.late", effect, Literals.EFFECT__METRIC, message);
		}
	}
}
