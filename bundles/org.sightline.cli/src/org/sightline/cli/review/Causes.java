package org.sightline.cli.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.review.ExecutionRate;
import org.sightline.logic.review.GoalReview;
import org.sightline.logic.review.MonthShare;
import org.sightline.logic.review.Part;
import org.sightline.model.Element;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** Why a goal is not where the plan has it: in doing, in believing, in the environment, or in the logic itself. */
final class Causes {

	private record Actors(Metric input, List<Element> beliefs) {
	}

	private final ReviewedPlan plan;
	private final GoalReview goal;

	Causes(ReviewedPlan plan, GoalReview goal) {
		this.plan = plan;
		this.goal = goal;
	}

	/** All causes; the weightiest first. Their shares add up to the gap. */
	List<Cause> all() {
		List<Cause> causes = new ArrayList<>();
		goal.byExecution().forEach(part -> causes.add(new Cause(part.share(), execution(part))));
		Map<Actors, List<MonthShare>> others = new LinkedHashMap<>();
		goal.months().forEach(month -> others.computeIfAbsent(new Actors(month.input(), month.beliefs()), any -> new ArrayList<>()).add(month));
		others.forEach((actors, months) -> causes.add(new Cause(
				months.stream().mapToDouble(month -> month.share() - month.execution()).sum(), reason(actors, months))));
		causes.add(new Cause(goal.logicResidual(), message("cause.logic", Called.by(goal.goal().getMetric()))));
		causes.removeIf(cause -> Math.abs(cause.share()) <= 1e-9 * Math.max(Math.abs(goal.planned()), Math.abs(goal.observed())));
		causes.sort(Comparator.comparingDouble(cause -> -Math.abs(cause.share())));
		return causes;
	}

	private Message execution(Part<Initiative> part) {
		if (part.of().size() == 1) {
			for (ExecutionRate rate : plan.review().executions()) {
				if (rate.initiative() == part.of().get(0)) {
					List<Figure> rates = Figure.apart(rate.observed(), rate.planned(), "%");
					return message("cause.execution", Called.by(rate.initiative()), rates.get(0), rates.get(1));
				}
			}
		}
		return message("cause.execution.other", Called.all(part.of()));
	}

	private Message reason(Actors actors, List<MonthShare> months) {
		String key = actors.beliefs().isEmpty() ? "cause.environment" : actors.beliefs().size() == 1 ? "cause.belief" : "cause.shared";
		String unit = plan.analysis().figure(actors.input(), 0).unit();
		List<Figure> values = Figure.apart(mean(months, MonthShare::observed), mean(months, MonthShare::executed), unit);
		return message(key, Called.by(actors.input()), values.get(0), values.get(1), Called.all(actors.beliefs()));
	}

	private static double mean(List<MonthShare> months, ToDoubleFunction<MonthShare> value) {
		return months.stream().mapToDouble(value).average().orElse(0);
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(Causes.class, key, arguments);
	}
}
