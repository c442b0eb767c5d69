package org.sightline.checks.unit;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.Numbers;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.units.FormulaUnits;
import org.sightline.dsl.units.UnitMismatch;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/** Leads added to orders, money set equal to deals: formulas whose units do not fit, as in physics. */
public final class UnitsInFormulas implements Rule {

	private static final int LONGEST = 40;

	@Override
	public Set<String> codes() {
		return Set.of("unit.mismatch", "unit.formula", "unit.number");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Metric metric : plan.model().metrics()) {
			if (metric.getFormula() != null) {
				FormulaUnits units = new FormulaUnits(metric, plan.units());
				units.mismatches().forEach(mismatch -> report(metric, units, mismatch, plan, out));
			}
		}
	}

	private static void report(Metric metric, FormulaUnits units, UnitMismatch mismatch, PlanAnalysis plan, Findings out) {
		Fix[] withUnit = mismatch.number().map(number -> plan.edits().append(number, " [" + mismatch.unit() + "]")).stream()
				.toArray(Fix[]::new);
		if (mismatch.number().isPresent() && (mismatch.found().isOne() || mismatch.kind() == UnitMismatch.Kind.FORMULA)) {
			out.stop("unit.number", mismatch.number().get(), Message.of(UnitsInFormulas.class, "unit.number",
					Numbers.text(mismatch.number().get().getValue()), mismatch.unit().text(), mismatch.expected().text(),
					mismatch.found().text()), withUnit);
		} else if (mismatch.kind() == UnitMismatch.Kind.FORMULA) {
			String key = units.isStock() ? "unit.formula.stock" : "unit.formula";
			Message message = Message.of(UnitsInFormulas.class, key, Names.of(metric), mismatch.expected().text(), mismatch.found().text());
			boolean correctable = metric.getUnit() != null && !units.isStock();
			out.stop("unit.formula", mismatch.at(), message, correctable
					? new Fix[] { plan.edits().replace(metric, Literals.METRIC__UNIT, mismatch.found().text()) } : withUnit);
		} else {
			String key = mismatch.kind() == UnitMismatch.Kind.SUM ? "unit.mismatch.sum" : "unit.mismatch.comparison";
			out.stop("unit.mismatch", mismatch.at(), Message.of(UnitsInFormulas.class, key, mismatch.expected().text(),
					mismatch.found().text(), shown(mismatch.at())), withUnit);
		}
	}

	private static String shown(EObject part) {
		String text = NodeModelUtils.getTokenText(NodeModelUtils.getNode(part));
		return "`" + (text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "…" : text) + "`";
	}
}
