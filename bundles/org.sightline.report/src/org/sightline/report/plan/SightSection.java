package org.sightline.report.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sightline.dsl.findings.Figure;
import org.sightline.model.Effect;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Pictures;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** From the initiatives through hypotheses and metrics to the goal: as a picture, and as a table with a row for every effect. */
final class SightSection implements Section {

	private final Reported plan;
	private final Pictures pictures;
	private final Say say;

	SightSection(Reported plan, Pictures pictures) {
		this.plan = plan;
		this.pictures = pictures;
		say = new Say(plan.request().locale(), SightSection.class);
	}

	@Override
	public String id() {
		return "sight";
	}

	@Override
	public String name() {
		return say.of("sight");
	}

	@Override
	public String heading() {
		int all = plan.model().initiatives().size();
		return all == 0 ? say.of("sight.none") : say.of("sight.heading", all, all - plan.lines().unlinked().size());
	}

	@Override
	public String lead() {
		return say.of(plan.main().isPresent() ? "sight.lead" : "sight.lead.nogoal");
	}

	@Override
	public void content(Html html) {
		pictures.write(html, this, "lineOfSight");
		if (!plan.model().initiatives().isEmpty()) {
			html.begin("details").leaf("summary", say.of("table"));
			html.begin("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", id() + "-h");
			table(html);
			html.end().endLine();
		}
	}

	private void table(Html html) {
		Table table = Table.begin(html, "effects", "").head(List.of(say.of("initiative"), say.of("hypothesis"), say.of("metric"), say.of("touchpoint"),
				">" + say.of("change"), ">" + say.of("share")));
		List<Initiative> initiatives = plan.model().initiatives().stream()
				.sorted(Comparator.comparing((Initiative one) -> plan.lines().unlinked().contains(one))).toList();
		for (Initiative initiative : initiatives) {
			if (initiative.getEffects().isEmpty()) {
				table.row(Say.called(initiative)).across(5, "bad", cell -> cell.text(say.of("noeffect")));
			}
			initiative.getEffects().forEach(effect -> effect(table, initiative, effect));
		}
		table.end();
	}

	private void effect(Table table, Initiative initiative, Effect effect) {
		Metric metric = effect.getMetric();
		table.row(Say.called(initiative)).text(Optional.ofNullable(effect.getHypothesis()).map(this::hypothesis).orElseGet(() -> say.of("nohypothesis")))
				.text(metric == null ? Say.NONE : Say.called(metric))
				.text(effect.getTouchpoint() == null ? metric == null || metric.getTouchpoint() == null ? Say.NONE
						: Say.called(metric.getTouchpoint()) : Say.called(effect.getTouchpoint()))
				.figure(Optional.ofNullable(metric).flatMap(plan::change).map(both -> say.of("from.to", both.get(0), both.get(1))).orElse(Say.NONE));
		Optional<Goal> goal = plan.main();
		if (goal.isEmpty() || !plan.network().orElseThrow().effects().contains(effect)) {
			table.figure(Say.NONE);
			return;
		}
		double share = plan.network().get().contributions(goal.get()).of(effect).within();
		table.figure(say.signed(plan.figure(goal.get(), share)), share == 0 ? "mute" : share < 0 ? "bad" : "good");
	}

	private String hypothesis(Hypothesis hypothesis) {
		boolean stated = hypothesis.getConfidence() != null && hypothesis.getConfidence().value() != null;
		return stated ? say.of("hypothesis.confidence", Say.called(hypothesis), new Figure(hypothesis.getConfidence().value().doubleValue(), "%"))
				: Say.called(hypothesis);
	}
}
