package org.sightline.cli.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.answers.ForecastAnswer;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.Amount;
import org.sightline.logic.contribution.Contributions;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;

/** What a forecast comes to for one goal, in sentences. */
final class ForecastSentences {

	/** The confidence that is taken where none is stated. */
	private static final double UNSTATED = 0.5;
	/** A goal that is missed by less is as good as met, relative to its target. */
	private static final double CLOSE = 1e-9;

	private final ForecastAnswer answer;
	private final Goal goal;

	ForecastSentences(ForecastAnswer answer, Goal goal) {
		this.answer = answer;
		this.goal = goal;
	}

	List<Message> all() {
		List<Message> all = new ArrayList<>();
		double target = ForecastAnswer.target(goal);
		double expected = answer.network().value(goal, answer.network().expected());
		all.add(say("answer." + goal.getComparison().getLiteral(), goal.getName(), answer.figure(goal, target),
				chance(answer.forecast().probability(goal))));
		double margin = answer.network().margin(goal, answer.network().expected());
		all.add(say((margin < -CLOSE * Math.abs(target) ? "answer.misses." : "answer.meets.") + goal.getComparison().getLiteral(), answer.figure(goal, expected),
				answer.figure(goal, Math.abs(margin)),
				answer.figure(goal, answer.network().value(goal, answer.network().withoutInitiatives()))));
		risk().ifPresent(all::add);
		return all;
	}

	/** A probability in words that do not promise more than samples can tell. */
	static Message chance(double probability) {
		double percent = Math.round(probability * 100);
		return percent < 1 ? say("chance.least") : percent > 99 ? say("chance.most") : say("chance", new Figure(percent / 100, "%"));
	}

	/** The belief whose failure would cost most, weighed by how likely that is. */
	private Optional<Message> risk() {
		Contributions shares = answer.network().contributions(goal);
		double uplift = shares.uplift().within();
		if (uplift <= 0) {
			return Optional.empty();
		}
		return shares.byHypothesis().entrySet().stream()
				.filter(entry -> entry.getValue().within() > 0 && confidence(entry.getKey()) > 0 && confidence(entry.getKey()) < 1)
				.max(Comparator.comparingDouble(ForecastSentences::deviation))
				.map(entry -> say("answer.risk", entry.getKey().getName(), new Figure(confidence(entry.getKey()), "%"),
						new Figure(Math.round(entry.getValue().within() / uplift * 100) / 100.0, "%")));
	}

	private static double deviation(Map.Entry<Hypothesis, Amount> share) {
		double confidence = confidence(share.getKey());
		return share.getValue().within() * Math.sqrt((1 - confidence) / confidence);
	}

	private static double confidence(Hypothesis hypothesis) {
		return hypothesis.getConfidence() == null || hypothesis.getConfidence().value() == null ? UNSTATED
				: hypothesis.getConfidence().value().doubleValue();
	}

	private static Message say(String key, Object... arguments) {
		return Message.of(ForecastSentences.class, key, arguments);
	}
}
