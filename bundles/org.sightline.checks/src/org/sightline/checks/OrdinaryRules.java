package org.sightline.checks;

import java.util.List;

import org.sightline.checks.clause.GivenTwice;
import org.sightline.checks.clause.MissingClauses;
import org.sightline.checks.clause.PlanBlock;
import org.sightline.checks.formula.Circles;
import org.sightline.checks.formula.DivisionByZero;
import org.sightline.checks.formula.Functions;
import org.sightline.checks.formula.UnusedInputs;
import org.sightline.checks.month.CalendarMonth;
import org.sightline.checks.month.LateBaseline;
import org.sightline.checks.month.Order;
import org.sightline.checks.month.Outside;
import org.sightline.checks.name.Duplicates;
import org.sightline.checks.name.LookAlikes;
import org.sightline.checks.range.HalfLives;
import org.sightline.checks.range.Levels;
import org.sightline.checks.range.Negatives;
import org.sightline.checks.range.Paces;
import org.sightline.checks.range.Saturation;
import org.sightline.checks.range.Shares;
import org.sightline.checks.range.Targets;
import org.sightline.checks.size.FractionSizes;
import org.sightline.checks.size.OtherSizes;
import org.sightline.checks.unit.GoalUnit;
import org.sightline.checks.unit.MissingUnit;
import org.sightline.checks.unit.OtherCurrency;
import org.sightline.checks.unit.PercentOfAmount;
import org.sightline.checks.unit.UnitsInFormulas;
import org.sightline.checks.unit.WorkUnit;

/** The rules that any language has: whether what is written has a meaning at all. */
final class OrdinaryRules {

	static final List<Rule> ALL = List.of(
			new PlanBlock(), new MissingClauses(), new GivenTwice(),
			new Duplicates(), new LookAlikes(),
			new MissingUnit(), new UnitsInFormulas(), new GoalUnit(), new OtherCurrency(), new WorkUnit(), new PercentOfAmount(),
			new Circles(), new Functions(), new DivisionByZero(), new UnusedInputs(),
			new Shares(), new Negatives(), new Paces(), new Targets(), new HalfLives(), new Saturation(), new Levels(),
			new Order(), new Outside(), new LateBaseline(), new CalendarMonth(),
			new FractionSizes(), new OtherSizes());

	private OrdinaryRules() {
	}
}
