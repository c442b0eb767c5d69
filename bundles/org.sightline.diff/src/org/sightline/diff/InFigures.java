package org.sightline.diff;

import java.time.YearMonth;
import java.util.Optional;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.units.Dimension;
import org.sightline.dsl.units.Units;
import org.sightline.model.Bound;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Fraction;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Quantity;
import org.sightline.model.Refutation;
import org.sightline.model.Unit;

/** What a plan says, in figures as people write them: 60% and not 0.6. */
final class InFigures {

	private final Units units;

	InFigures(PlanModel plan) {
		this.units = new Units(plan);
	}

	/** A fact in figures; empty where it has none, or where one of them is not understood. */
	Optional<Message> of(Fact fact) {
		return switch (fact.feature().split(" ")[0]) {
			case "capacity", "effort", "cost" -> monthly(fact);
			case "overhead", "growing", "season", "confidence", "execution" -> quantity(fact).map(share -> say("fact.size", new Figure(number(share), "%")));
			case "baseline", "starting" -> metric(fact);
			case "target" -> fact.block() instanceof Goal goal && known(goal.getTarget()) && goal.getMetric() != null ? Optional.of(target(goal))
					: Optional.empty();
			case "refuted" -> fact.block() instanceof Hypothesis hypothesis ? refutation(hypothesis.getRefutation()) : Optional.empty();
			case "expect" -> fact.words().get(0) instanceof Effect effect ? new EffectWords(this, effect).message() : Optional.empty();
			case "runs" -> fact.block() instanceof Initiative initiative ? months(initiative.getStart(), initiative.getEnd()) : Optional.empty();
			case "in" -> fact.block() instanceof Goal goal ? months(goal.getFrom(), goal.getTo()) : Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Optional<Message> monthly(Fact fact) {
		Optional<Unit> unit = fact.words().stream().filter(Unit.class::isInstance).map(Unit.class::cast).findFirst();
		return quantity(fact).flatMap(amount -> unit.map(known -> say("fact.monthly", new Figure(number(amount), known.getName()))));
	}

	private Optional<Message> metric(Fact fact) {
		return fact.block() instanceof Metric metric ? quantity(fact).map(value -> figure(metric, number(value))).map(figure -> fact.key().isEmpty()
				? say("fact.size", figure) : say("fact.from", figure, fact.key().replaceFirst("from ", ""))) : Optional.empty();
	}

	private Message target(Goal goal) {
		Figure target = new Figure(number(goal.getTarget()), goal.getMetric() instanceof Fraction ? "%" : text(units.ofTarget(goal)));
		return say("fact.target." + goal.getComparison().getLiteral(), name(goal.getMetric()),
				say("fact." + goal.getAggregation().getLiteral()), target);
	}

	private Optional<Message> refutation(Refutation refutation) {
		if (refutation.getMetric() == null || !known(refutation.getValue())) {
			return Optional.empty();
		}
		Message condition = say(refutation.getBound() == Bound.ABOVE ? "fact.above" : "fact.below", name(refutation.getMetric()),
				figure(refutation.getMetric(), number(refutation.getValue())));
		return Optional.of(refutation.getBy() == null ? condition : say("fact.by", condition, refutation.getBy()));
	}

	private static Optional<Message> months(YearMonth from, YearMonth to) {
		return from == null || to == null ? Optional.empty() : Optional.of(say("fact.months", from, to));
	}

	/** A figure of a metric, in the unit in which people read it. */
	Figure figure(Metric metric, double value) {
		return new Figure(value, metric instanceof Fraction ? "%" : text(units.of(metric)));
	}

	private static String text(Optional<Dimension> unit) {
		return unit.filter(known -> !known.isOne()).map(Dimension::text).orElse("");
	}

	private static Optional<Quantity> quantity(Fact fact) {
		return fact.words().stream().filter(Quantity.class::isInstance).map(Quantity.class::cast).findFirst().filter(InFigures::known);
	}

	static boolean known(Quantity quantity) {
		return quantity != null && quantity.getNumber() != null;
	}

	static double number(Quantity quantity) {
		return quantity.value().doubleValue();
	}

	private static String name(Element element) {
		return element.getName();
	}

	static Message say(String key, Object... arguments) {
		return Message.of(InFigures.class, key, arguments);
	}
}
