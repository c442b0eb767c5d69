package org.sightline.workbench.views.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.sightline.checks.Checker;
import org.sightline.checks.PlanAnalysis;
import org.sightline.diagram.compare.PlanComparison;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.svg.SvgOptions;
import org.sightline.diagram.svg.SvgWriter;
import org.sightline.diagram.svg.Theme;
import org.sightline.diff.Change;
import org.sightline.diff.ChangeSteps;
import org.sightline.diff.ChangeSteps.Step;
import org.sightline.diff.GoalEffect;
import org.sightline.diff.Value;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Goal;
import org.sightline.report.parts.Say;
import org.sightline.workbench.views.compare.Comparison.Row;
import org.sightline.workbench.views.picture.Drawing;

/** Compares two versions of a plan. Takes a moment: for the background. */
final class ComparisonReader {

	private static final List<String> DIAGRAMS = List.of("lineOfSight", "journey", "driverTree");
	/** A goal whose expected value moves by less is as it was, relative to that value: what rounding left. */
	private static final double SAME = 1e-12;

	private final LoadedPlan before;
	private final LoadedPlan after;
	private final PlanComparison comparison;
	private final PlanAnalysis oldAnalysis;
	private final PlanAnalysis newAnalysis;
	private final Theme theme;
	private final Say say;

	ComparisonReader(LoadedPlan before, LoadedPlan after, Theme theme, Locale locale) {
		this.before = before;
		this.after = after;
		this.theme = theme;
		say = new Say(locale, ComparisonReader.class);
		comparison = new PlanComparison(before, after, Checker.check(after), locale);
		oldAnalysis = new PlanAnalysis(before);
		newAnalysis = new PlanAnalysis(after);
	}

	Comparison read() {
		List<Change> changes = comparison.diff().changes();
		Map<String, String> money = changes.isEmpty() ? Map.of() : money();
		Set<String> paid = new HashSet<>();
		List<Row> rows = changes.stream().map(change -> row(change, paid.add(change.element()) ? money.getOrDefault(change.element(), "") : "")).toList();
		Map<String, Drawing> pictures = new LinkedHashMap<>();
		DIAGRAMS.forEach(view -> {
			Picture picture = comparison.picture(view);
			pictures.put(picture.title(), Drawing.of(SvgWriter.write(picture, SvgOptions.plain(theme))));
		});
		return new Comparison(headline(), rows, pictures, texts(before), texts(after));
	}

	/** What the changes of an element do to the main goal, by element. What several elements do together stands at the first one. */
	private Map<String, String> money() {
		Optional<Goal> goal = newAnalysis.judgedRevenueGoals().stream().findFirst();
		Map<String, String> money = new HashMap<>();
		if (goal.isPresent() && oldAnalysis.network().isPresent()) {
			for (Step step : ChangeSteps.of(before, after, goal.get())) {
				if (Math.abs(step.difference()) > SAME * Math.abs(step.before())) {
					money.put(step.elements().get(0), say.signed(newAnalysis.figure(goal.get(), step.difference())));
				}
			}
		}
		return money;
	}

	private Row row(Change change, String money) {
		return new Row(change.of(), change.kind(), text(change.elementShown()), change.feature().isEmpty() ? "" : text(change.featureShown()),
				change.before().map(this::text).orElse(""), change.after().map(this::text).orElse(""), money);
	}

	private String text(Value value) {
		return text(value.shown());
	}

	private String text(Message message) {
		return message.in(say.locale());
	}

	private List<String> headline() {
		List<String> lines = new ArrayList<>();
		for (GoalEffect effect : comparison.diff().forecast()) {
			PlanAnalysis units = effect.after().isPresent() ? newAnalysis : oldAnalysis;
			String goal = Say.called(effect.goal());
			if (effect.before().isEmpty() || effect.after().isEmpty()) {
				lines.add(say.of(effect.after().isPresent() ? "compare.goal.new" : "compare.goal.gone", goal));
			} else if (Math.abs(effect.after().get() - effect.before().get()) > SAME * Math.abs(effect.before().get())) {
				lines.add(say.of("compare.goal", goal, units.figure(effect.goal(), effect.before().get()), units.figure(effect.goal(), effect.after().get()),
						say.signed(units.figure(effect.goal(), effect.after().get() - effect.before().get()))));
			}
		}
		return lines.isEmpty() ? List.of(say.of(comparison.diff().changes().isEmpty() ? "compare.same" : "compare.noMoney")) : List.copyOf(lines);
	}

	private static Map<String, String> texts(LoadedPlan plan) {
		Map<String, String> texts = new TreeMap<>();
		plan.files().forEach((SourceFile file) -> texts.put(file.path(), file.text()));
		return texts;
	}
}
