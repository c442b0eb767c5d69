package org.sightline.report.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.sightline.dsl.findings.Figure;
import org.sightline.logic.review.ExecutionRate;
import org.sightline.logic.review.Judgement;
import org.sightline.logic.review.Review;
import org.sightline.model.Hypothesis;
import org.sightline.model.Refutation;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** What the observations say of the hypotheses, and how the initiatives were executed. */
final class Verdicts {

	private final Reported plan;
	private final Section section;
	private final Say say;

	Verdicts(Reported plan, Section section) {
		this.plan = plan;
		this.section = section;
		say = new Say(plan.request().locale(), Verdicts.class);
	}

	void write(Html html, Review review) {
		if (!review.hypotheses().isEmpty()) {
			html.leaf("h3", say.of("hypotheses"));
			section.card(html);
			Table table = Table.begin(html, "verdicts", "").head(List.of(say.of("hypothesis"), say.of("refutation"), say.of("observation"), ">" + say.of("execution"),
					say.of("verdict")));
			review.hypotheses().stream().sorted(Comparator.comparing(one -> -one.verdict().ordinal())).forEach(one -> hypothesis(table, one));
			table.end();
			html.endLine();
		}
		if (!review.executions().isEmpty()) {
			html.leaf("h3", say.of("executions"));
			section.card(html);
			Table table = Table.begin(html, "", "").head(List.of(say.of("initiative"), say.of("measured"), ">" + say.of("planned"), ">" + say.of("executed")));
			for (ExecutionRate rate : review.executions()) {
				execution(table.row(Say.called(rate.initiative())).text(measured(rate)), rate.planned(), rate.observed());
			}
			table.end();
			html.endLine();
		}
	}

	private static String measured(ExecutionRate rate) {
		boolean stated = rate.initiative().getExecution() != null && rate.initiative().getExecution().getMeasuredBy() != null;
		return stated ? rate.initiative().getExecution().getMeasuredBy() : Say.NONE;
	}

	/** The planned and the observed rate of an execution, as two cells; what is far less than planned stands out. */
	static void execution(Table table, double planned, double observed) {
		List<Figure> figures = Figure.apart(planned, observed, "%");
		boolean less = observed < Judgement.ACTED_ON * planned;
		table.figure(figures.get(0).in(Locale.ENGLISH)).figure((less ? "▼ " : "") + figures.get(1).in(Locale.ENGLISH), less ? "bad" : "");
	}

	private void hypothesis(Table table, Judgement one) {
		String verdict = one.verdict().name().toLowerCase(Locale.ROOT);
		table.row(Say.called(one.hypothesis())).text(refutation(one.hypothesis()))
				.text(one.decisive().map(seen -> say.of("seen", plan.analysis().figure(one.hypothesis().getRefutation().getMetric(), seen.value()),
						say.month(seen.month()))).orElse(Say.NONE))
				.figure(one.execution().isPresent() ? say.of(new Figure(Math.round(one.execution().getAsDouble() * 100) / 100.0, "%")) : Say.NONE)
				.cell("", cell -> cell.leaf("span", say.of("verdict." + verdict), "class", "verdict " + verdict));
	}

	/** What would refute a hypothesis, in words. */
	private String refutation(Hypothesis hypothesis) {
		Refutation refutation = hypothesis.getRefutation();
		if (refutation == null || refutation.getMetric() == null || refutation.getValue() == null || refutation.getValue().value() == null) {
			return say.of("refutation.none");
		}
		return say.of("refutation." + refutation.getBound().getLiteral(), Say.called(refutation.getMetric()),
				plan.analysis().figure(refutation.getMetric(), refutation.getValue().value().doubleValue()),
				refutation.getBy() == null ? say.of("refutation.anytime") : say.monthOfYear(refutation.getBy()));
	}
}
