package org.sightline.report.plan;

import java.util.List;

import org.sightline.logic.Network;
import org.sightline.model.Metric;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Pictures;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** The formulas that make the goal's figure, as a tree with what was planned and what was observed. */
final class TreeSection implements Section {

	private final Reported plan;
	private final Pictures pictures;
	private final Say say;

	TreeSection(Reported plan, Pictures pictures) {
		this.plan = plan;
		this.pictures = pictures;
		say = new Say(plan.request().locale(), TreeSection.class);
	}

	@Override
	public String id() {
		return "tree";
	}

	@Override
	public String name() {
		return say.of("tree");
	}

	@Override
	public String heading() {
		return plan.main().map(goal -> say.of("tree.heading", Say.called(goal.getMetric()))).orElseGet(() -> say.of("tree.nogoal"));
	}

	@Override
	public String lead() {
		return say.of(plan.review().isPresent() ? "tree.lead.observed" : "tree.lead");
	}

	@Override
	public void content(Html html) {
		pictures.write(html, this, "driverTree");
		plan.network().ifPresent(network -> {
			html.begin("details").leaf("summary", say.of("table"));
			html.begin("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", id() + "-h");
			metrics(html, network);
			html.end().endLine();
		});
	}

	private void metrics(Html html, Network network) {
		Table table = Table.begin(html, "", "").head(List.of(say.of("metric"), say.of("kind"), ">" + say.of("without"), ">" + say.of("expected")));
		for (Metric metric : network.model().metrics()) {
			plan.change(metric).ifPresent(both -> table.row(Say.called(metric)).text(say.of(metric.getFormula() == null ? "kind.input" : "kind.derived"))
					.figure(say.of(both.get(0))).figure(say.of(both.get(1))));
		}
		table.end();
	}
}
