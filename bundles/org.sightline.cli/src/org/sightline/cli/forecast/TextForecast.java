package org.sightline.cli.forecast;

import org.sightline.answers.ForecastAnswer;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Paint.Color;
import org.sightline.cli.terminal.Paint;
import org.sightline.cli.terminal.Table;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.forecast.Distribution;
import org.sightline.model.Comparison;
import org.sightline.model.Goal;

/** A forecast for a person: first what it comes to, in sentences, then the figures behind it. */
final class TextForecast {

	private static final int BAR = 20;

	private final Sightline root;
	private final Paint paint;
	private final ForecastAnswer answer;
	private final Goal goal;

	TextForecast(Sightline root, Paint paint, ForecastAnswer answer, Goal goal) {
		this.root = root;
		this.paint = paint;
		this.answer = answer;
		this.goal = goal;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		for (Message sentence : new ForecastSentences(answer, goal).all()) {
			text.append(paint.of(Color.STRONG, Visible.of(sentence.in(root.locale())))).append('\n');
		}
		answer.landing(goal).ifPresent(landing -> section(text, say("landing.title", goal.getName(),
				answer.landing().orElseThrow().from().toString()), new LandingText(root, answer, landing).lines()));
		if (root.quiet()) {
			return text.toString();
		}
		section(text, say("goals.title"), goals());
		if (!answer.network().model().initiatives().isEmpty()) {
			section(text, say("contributions.title", goal.getName()), new ContributionTable(root, paint, answer, goal).lines());
		}
		section(text, say("load.title"), new LoadTable(root, paint, answer).lines());
		return text.toString();
	}

	private void section(StringBuilder text, String title, String lines) {
		if (!lines.isEmpty()) {
			text.append('\n').append(paint.of(Color.STRONG, Visible.of(title))).append('\n').append(lines);
		}
	}

	private String goals() {
		Table table = new Table(paint).row().text(say("goals.goal"), Color.FAINT).figure(say("goals.target"), Color.FAINT)
				.figure(say("goals.baseline"), Color.FAINT).figure(say("goals.expected"), Color.FAINT).figure(say("goals.range"), Color.FAINT)
				.figure(say("goals.probability"), Color.FAINT);
		for (Goal one : answer.goals()) {
			Distribution sampled = answer.forecast().of(one);
			double probability = answer.forecast().probability(one);
			table.row().text(one.getName())
					.figure((one.getComparison() == Comparison.AT_MOST ? "≤ " : "≥ ") + figure(one, ForecastAnswer.target(one)))
					.figure(figure(one, answer.network().value(one, answer.network().withoutInitiatives())))
					.figure(figure(one, answer.network().value(one, answer.network().expected())))
					.figure(figure(one, sampled.p5()) + " … " + figure(one, sampled.p95()))
					.figure(ForecastSentences.chance(probability).in(root.locale()))
					.text(Table.bar(probability, BAR), probability >= 0.5 ? Color.GOOD : Color.WARNING);
		}
		return table.lines();
	}

	private String figure(Goal one, double value) {
		return answer.figure(one, value).in(root.locale());
	}

	private String say(String key, Object... arguments) {
		return root.text(TextForecast.class, key, arguments);
	}
}
