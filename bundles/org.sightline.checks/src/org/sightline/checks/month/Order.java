package org.sightline.checks.month;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sightline.checks.Findings;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Network;
import org.sightline.model.Plan;
import org.sightline.model.PlanPackage.Literals;

/** Periods that end before they start, and plans that look too far ahead to be computed. */
public final class Order implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("month.order", "month.many");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		plan.model().frame().ifPresent(frame -> {
			order(frame, Literals.PLAN__START, Literals.PLAN__END, plan, out);
			if (frame.getOutlook() != null && frame.getEnd() != null && !frame.getOutlook().isAfter(frame.getEnd())) {
				out.stop("month.order", frame, Literals.PLAN__OUTLOOK,
						Message.of(Order.class, "month.order.outlook", frame.getOutlook(), frame.getEnd()));
			}
			length(frame, out);
		});
		plan.model().initiatives().forEach(initiative -> order(initiative, Literals.INITIATIVE__START, Literals.INITIATIVE__END, plan, out));
		plan.model().goals().forEach(goal -> order(goal, Literals.GOAL__FROM, Literals.GOAL__TO, plan, out));
	}

	private static void length(Plan frame, Findings out) {
		boolean farther = frame.getOutlook() != null && frame.getEnd() != null && frame.getOutlook().isAfter(frame.getEnd());
		YearMonth last = farther ? frame.getOutlook() : frame.getEnd();
		if (frame.getStart() != null && last != null && ChronoUnit.MONTHS.between(frame.getStart(), last) >= Network.MOST_MONTHS) {
			out.stop("month.many", frame, farther ? Literals.PLAN__OUTLOOK : Literals.PLAN__END,
					Message.of(Order.class, "month.many", last, String.valueOf(Network.MOST_MONTHS / 12)));
		}
	}

	private static void order(EObject object, EAttribute first, EAttribute last, PlanAnalysis plan, Findings out) {
		YearMonth start = (YearMonth) object.eGet(first);
		YearMonth end = (YearMonth) object.eGet(last);
		if (start != null && end != null && end.isBefore(start)) {
			out.stop("month.order", object, last, Message.of(Order.class, "month.order", end, start),
					plan.edits().swap(object, first, last));
		}
	}
}
