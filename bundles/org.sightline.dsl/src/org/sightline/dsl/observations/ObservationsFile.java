package org.sightline.dsl.observations;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.findings.Severity;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.TextPlaces;
import org.sightline.dsl.syntax.Nearest;
import org.sightline.dsl.values.Calendar;
import org.sightline.model.Element;
import org.sightline.model.Observable;

/**
 * Figures of CSV files that are measured for a plan but not named by its text.
 *
 * @param observed the figures, those of the plan first
 * @param findings rows that do not count, each an error: an unknown name, a month outside the horizon, no figure, a duplicate
 */
public record ObservationsFile(List<Observed> observed, List<Finding> findings) {
	public ObservationsFile {
		observed = List.copyOf(observed);
		findings = List.copyOf(findings);
	}

	private record Key(YearMonth month, Observable subject) {
	}

	/** The figures that a plan brings along. */
	public static ObservationsFile of(LoadedPlan plan) {
		return new ObservationsFile(plan.observed(), List.of());
	}

	/**
	 * Adds the figures of a file.
	 *
	 * @param path what people call the file
	 * @param text its text
	 */
	public ObservationsFile with(String path, String text, PlanModel plan) {
		List<Observed> all = new ArrayList<>(observed);
		List<Finding> flaws = new ArrayList<>(findings);
		Map<Key, Observed> known = new HashMap<>();
		all.forEach(one -> known.put(new Key(one.month(), one.subject()), one));
		CsvTable table = new CsvTable(text);
		TextPlaces places = new TextPlaces(path, text);
		table.problems().forEach(problem -> flaws.add(new Finding(problem.code(), Severity.ERROR, problem.message(),
				places.of(problem.offset(), problem.length()), "", List.of())));
		for (CsvRow row : table.rows()) {
			Place place = places.of(row.offset(), row.length());
			Optional<YearMonth> month = Calendar.monthOfExport(row.month());
			Optional<Observable> subject = subject(row.name(), plan);
			Optional<Double> value = row.figure();
			if (month.isEmpty()) {
				flaws.add(flaw(place, "month", row.month()));
			} else if (subject.isEmpty()) {
				Optional<String> meant = Nearest.to(row.name(), names(plan));
				flaws.add(flaw(place, meant.isPresent() ? "name.meant" : "name", row.name(), meant.orElse("")));
			} else if (value.isEmpty()) {
				flaws.add(flaw(place, row.flaw(), row.value()));
			} else if (plan.horizon().isPresent() && !plan.horizon().get().contains(month.get())) {
				flaws.add(flaw(place, "horizon", row.month(), row.name(), plan.horizon().get().start().toString(),
						plan.horizon().get().end().toString()));
			} else {
				Observed read = new Observed(month.get(), subject.get(), value.get(), row.source().isEmpty() ? path : row.source(), place);
				Observed first = known.putIfAbsent(new Key(read.month(), read.subject()), read);
				if (first == null) {
					all.add(read);
				} else {
					flaws.add(flaw(place, "duplicate", row.month(), row.name(), first.place().file(), Integer.toString(first.place().line())));
				}
			}
		}
		return new ObservationsFile(all, flaws);
	}

	private static Optional<Observable> subject(String name, PlanModel plan) {
		return plan.metric(name).<Observable>map(metric -> metric).or(() -> plan.initiative(name));
	}

	private static List<String> names(PlanModel plan) {
		return plan.elements().stream().filter(Observable.class::isInstance).map(Element::getName).filter(name -> name != null).toList();
	}

	private static Finding flaw(Place place, String key, Object... arguments) {
		String code = "observation." + key.replaceFirst("\\..*", "");
		return new Finding(code, Severity.ERROR, Message.of(ObservationsFile.class, key, arguments), place, "", List.of());
	}
}
