package org.sightline.checks.month;

import java.time.YearMonth;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sightline.checks.Findings;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Message;
import org.sightline.model.PlanPackage.Literals;

/** Periods that end before they start. */
public final class Order implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("month.order");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		plan.model().frame().ifPresent(frame -> {
			order(frame, Literals.PLAN__START, Literals.PLAN__END, plan, out);
			if (frame.getOutlook() != null && frame.getEnd() != null && !frame.getOutlook().isAfter(frame.getEnd())) {
				out.stop("month.order", frame, Literals.PLAN__OUTLOOK,
						Message.of(Order.class, "month.order.outlook", frame.getOutlook(), frame.getEnd()));
			}
		});
		plan.model().initiatives().forEach(initiative -> order(initiative, Literals.INITIATIVE__START, Literals.INITIATIVE__END, plan, out));
		plan.model().goals().forEach(goal -> order(goal, Literals.GOAL__FROM, Literals.GOAL__TO, plan, out));
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
