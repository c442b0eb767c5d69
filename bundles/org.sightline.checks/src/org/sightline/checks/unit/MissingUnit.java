package org.sightline.checks.unit;

import java.util.Optional;
import java.util.Set;

import org.sightline.checks.Findings;
import org.sightline.checks.Names;
import org.sightline.checks.PlanAnalysis;
import org.sightline.checks.Rule;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.units.Dimension;
import org.sightline.dsl.units.FormulaUnits;
import org.sightline.model.Conversion;
import org.sightline.model.Fraction;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage.Literals;

/** A metric that does not say what it counts. Where its formula tells, the quick fix writes it. */
public final class MissingUnit implements Rule {

	@Override
	public Set<String> codes() {
		return Set.of("unit.missing");
	}

	@Override
	public void check(PlanAnalysis plan, Findings out) {
		for (Metric metric : plan.model().metrics()) {
			if (metric instanceof Conversion conversion) {
				if (!PlanAnalysis.isWritten(conversion, Literals.CONVERSION__TO)) {
					out.stop("unit.missing", metric, Message.of(MissingUnit.class, "unit.missing.conversion", Names.of(metric)));
				}
			} else if (metric.getUnit() == null && !(metric instanceof Fraction)) {
				Fix[] fixes = fromFormula(metric, plan).map(unit -> plan.edits().appendTo(metric,
						metric.getLabel() == null ? Literals.ELEMENT__NAME : Literals.ELEMENT__LABEL, " : " + unit)).stream()
						.toArray(Fix[]::new);
				out.stop("unit.missing", metric, Message.of(MissingUnit.class, "unit.missing", Names.of(metric)), fixes);
			}
		}
	}

	private static Optional<Dimension> fromFormula(Metric metric, PlanAnalysis plan) {
		return Optional.of(metric).filter(derived -> derived.getFormula() != null)
				.map(derived -> new FormulaUnits(derived, plan.units())).filter(units -> !units.isStock())
				.flatMap(FormulaUnits::dimension);
	}
}
