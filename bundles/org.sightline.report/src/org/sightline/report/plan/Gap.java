package org.sightline.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.logic.review.GoalReview;
import org.sightline.logic.review.InputShare;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Bars;
import org.sightline.report.parts.Bars.Piece;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Table;

/** A goal's gap from the planned to the observed figure, by where it comes from. */
record Gap(GoalReview goal) {

	/** A part of the gap, in the goal's unit; its name is the one of the pattern that fills its bar. */
	record Part(String name, double amount) {
	}

	List<Part> parts() {
		List<InputShare> inputs = goal.inputs();
		return List.of(new Part("execution", inputs.stream().mapToDouble(InputShare::execution).sum()),
				new Part("belief", inputs.stream().mapToDouble(InputShare::belief).sum()),
				new Part("shared", inputs.stream().mapToDouble(InputShare::shared).sum()),
				new Part("environment", inputs.stream().mapToDouble(InputShare::environment).sum()),
				new Part("logic", goal.logicResidual()));
	}

	/** Writes a table with a bar in each row: planned, the parts, observed. */
	void write(Html html, Reported plan, Say say) {
		List<Double> shown = new ArrayList<>(List.of(goal.planned()));
		parts().forEach(part -> shown.add(shown.get(shown.size() - 1) + part.amount()));
		Bars bars = Bars.showing(shown, Optional.empty());
		Table table = Table.begin(html, "waterfall gap", "").head(List.of(say.of("gap.part"), say.of("gap.bars"), ">" + say.of("gap.amount"), say.of("gap.means")));
		String months = say.run(goal.from(), goal.to());
		table.row(say.of("gap.planned", months)).cell("bars", cell -> bars.whole(cell, goal.planned(), "base"))
				.figure(say.of(plan.figure(goal.goal(), goal.planned())), "total").text("");
		double at = goal.planned();
		for (Part part : parts()) {
			double from = at;
			at += part.amount();
			table.row(say.of("gap." + part.name())).cell("bars", cell -> bars.pieces(cell, List.of(new Piece(from, from + part.amount(), part.name()))))
					.figure(say.signed(plan.figure(goal.goal(), Amounts.among(part.amount(), goal.planned()))), "total").text(say.of("gap.means." + part.name()));
		}
		table.row(say.of("gap.observed", months)).cell("bars", cell -> bars.whole(cell, goal.observed(), "total"))
				.figure(say.of(plan.figure(goal.goal(), goal.observed())), "total").text("");
		table.end();
	}
}
