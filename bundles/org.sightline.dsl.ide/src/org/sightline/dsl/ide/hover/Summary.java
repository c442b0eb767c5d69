package org.sightline.dsl.ide.hover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sightline.dsl.findings.Kinds;
import org.sightline.model.Conversion;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage;
import org.sightline.model.Rate;

/** An element in a few words: what it is, its label, unit and value. */
public final class Summary {

	private Summary() {
	}

	/** The summary, such as `conversion · Lead to deal · deal / lead · 24%`. */
	public static String of(Element element, Locale locale) {
		Stream<String> parts = Stream.of(Optional.of(Kinds.of(element).in(locale)), Optional.ofNullable(element.getLabel()),
				unit(element), value(element)).flatMap(Optional::stream);
		return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
	}

	/** The unit of a metric as written. */
	static Optional<String> unit(Element element) {
		if (element instanceof Conversion conversion && conversion.getTo() != null && conversion.getFrom() != null) {
			return Optional.of(conversion.getTo().getName() + " / " + conversion.getFrom().getName());
		}
		if (element instanceof Rate) {
			return first(Written.of(element, PlanPackage.Literals.RATE__PER)).map(unit -> "1 / " + unit);
		}
		return element instanceof Metric ? first(Written.of(element, PlanPackage.Literals.METRIC__UNIT)) : Optional.empty();
	}

	private static Optional<String> value(Element element) {
		if (element instanceof Metric metric) {
			return metric.getFormula() == null ? first(Written.of(element, PlanPackage.Literals.METRIC__BASELINES))
					: first(Written.of(element, PlanPackage.Literals.METRIC__FORMULA)).map(formula -> "= " + formula);
		}
		return element instanceof Goal ? first(Written.of(element, PlanPackage.Literals.GOAL__TARGET))
				: element instanceof Hypothesis ? first(Written.of(element, PlanPackage.Literals.HYPOTHESIS__CONFIDENCE))
						: Optional.empty();
	}

	private static Optional<String> first(List<String> texts) {
		return texts.stream().findFirst();
	}
}
