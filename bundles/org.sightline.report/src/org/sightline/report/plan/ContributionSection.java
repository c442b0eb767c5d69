package org.sightline.report.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sightline.logic.Amount;
import org.sightline.logic.Network;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Counterfactual;
import org.sightline.model.Comparison;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Bars;
import org.sightline.report.parts.Bars.Piece;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;
import org.sightline.report.parts.Table;

/** What each initiative brings to the main goal, from the plan without any of them to the expected figure. */
final class ContributionSection implements Section {

	private final Reported plan;
	private final Say say;

	ContributionSection(Reported plan) {
		this.plan = plan;
		say = new Say(plan.request().locale(), ContributionSection.class);
	}

	@Override
	public String id() {
		return "contribution";
	}

	@Override
	public String name() {
		return say.of("contribution");
	}

	@Override
	public String heading() {
		return shares().map(shares -> say.of(shares.isSplit() ? "contribution.heading" : "contribution.unsplit",
				say.signed(plan.figure(plan.main().orElseThrow(), shares.uplift().within()))))
				.orElseGet(() -> say.of("contribution.nothing"));
	}

	private Optional<Contributions> shares() {
		return plan.main().filter(any -> !plan.model().initiatives().isEmpty()).map(goal -> plan.network().orElseThrow().contributions(goal));
	}

	@Override
	public String lead() {
		return shares().isEmpty() ? say.of("contribution.write") : say.of(plan.hasOutlook() ? "contribution.lead.beyond" : "contribution.lead");
	}

	@Override
	public void content(Html html) {
		shares().ifPresent(shares -> {
			card(html);
			waterfall(html, plan.main().orElseThrow(), shares);
			html.endLine();
			if (shares.isSplit() && !plan.model().stages().isEmpty() && !plan.model().teams().isEmpty()) {
				html.leaf("h3", say.of("contribution.teams"));
				card(html);
				new TeamStageTable(plan, shares).write(html);
				html.endLine();
			}
		});
	}

	private void waterfall(Html html, Goal goal, Contributions shares) {
		Network network = plan.network().orElseThrow();
		double without = network.value(goal, network.withoutInitiatives());
		double expected = network.value(goal, network.expected());
		Map<Initiative, List<Double>> parts = parts(shares);
		List<Initiative> ranked = ranked(goal, shares);
		List<Double> shown = new ArrayList<>(List.of(without, expected));
		double at = without;
		for (Initiative initiative : ranked) {
			for (double part : parts.getOrDefault(initiative, List.of())) {
				shown.add(at + Math.max(0, part));
				at += part;
				shown.add(at);
			}
		}
		Bars bars = Bars.showing(shown, Optional.of(Reported.target(goal)));
		Table table = Table.begin(html, "waterfall", "").head(heads(goal));
		int empty = plan.hasOutlook() ? 4 : 3;
		table.row(say.of("contribution.without")).cell("bars", cell -> bars.whole(cell, without, "base")).figure(say.of(plan.figure(goal, without)), "total");
		table.across(empty, "", cell -> { });
		at = without;
		for (Initiative initiative : ranked) {
			List<Double> own = parts.getOrDefault(initiative, List.of());
			row(table, goal, shares, initiative, bars, pieces(goal, at, own), own);
			at += own.stream().mapToDouble(Double::doubleValue).sum();
		}
		table.row(say.of("contribution.expected")).cell("bars", cell -> bars.whole(cell, expected, "total")).figure(say.of(plan.figure(goal, expected)), "total");
		table.across(empty, "", cell -> { });
		table.end();
	}

	private List<String> heads(Goal goal) {
		List<String> heads = new ArrayList<>(List.of(say.of("contribution.initiative"),
				say.of("contribution.bars", plan.figure(goal, Reported.target(goal))), ">" + say.of("contribution.share"),
				">" + say.of("contribution.alone"), ">" + say.of("contribution.marginal"), ">" + say.of("contribution.lever")));
		if (plan.hasOutlook()) {
			heads.add(">" + say.of("contribution.beyond"));
		}
		return heads;
	}

	/** What raises the figure and what lowers it, of each initiative: its gains, then its losses and costs. */
	private static Map<Initiative, List<Double>> parts(Contributions shares) {
		Map<Initiative, double[]> sums = new LinkedHashMap<>();
		shares.shares().forEach(share -> sums.computeIfAbsent(share.initiative(), any -> new double[2])[share.amount().within() < 0 ? 1 : 0]
				+= share.amount().within());
		Map<Initiative, List<Double>> parts = new LinkedHashMap<>();
		sums.forEach((initiative, two) -> parts.put(initiative, Arrays.stream(two).filter(part -> part != 0).boxed().toList()));
		return parts;
	}

	private static List<Piece> pieces(Goal goal, double from, List<Double> parts) {
		List<Piece> pieces = new ArrayList<>();
		double at = from;
		for (double part : parts) {
			boolean good = part >= 0 != (goal.getComparison() == Comparison.AT_MOST);
			pieces.add(new Piece(at, at + part, good ? "gain" : "loss"));
			at += part;
		}
		return pieces.isEmpty() ? List.of(new Piece(from, from, "none")) : pieces;
	}

	/** Initiatives by what they bring, the best first; those that lead nowhere last. */
	private List<Initiative> ranked(Goal goal, Contributions shares) {
		double good = goal.getComparison() == Comparison.AT_MOST ? -1 : 1;
		Map<Initiative, Amount> sums = shares.byInitiative();
		return plan.model().initiatives().stream()
				.sorted(Comparator.comparing((Initiative one) -> plan.lines().unlinked().contains(one))
						.thenComparingDouble(one -> -good * sums.getOrDefault(one, Amount.NOTHING).within()))
				.toList();
	}

	private void row(Table table, Goal goal, Contributions shares, Initiative initiative, Bars bars, List<Piece> pieces, List<Double> parts) {
		Counterfactual figures = plan.network().orElseThrow().counterfactuals().of(goal, initiative);
		double good = goal.getComparison() == Comparison.AT_MOST ? -1 : 1;
		table.row(cell -> {
			cell.text(Say.called(initiative)).begin("div", "class", "under");
			if (plan.lines().unlinked().contains(initiative)) {
				cell.leaf("span", say.of("contribution.unlinked"), "class", "bad");
			} else {
				List<String> under = new ArrayList<>();
				under.add(initiative.getOwner() == null ? say.of("contribution.noowner") : Say.called(initiative.getOwner()));
				if (parts.size() > 1) {
					parts.forEach(part -> under.add(say.signed(plan.figure(goal, part))));
				}
				cell.text(String.join(" · ", under));
			}
			cell.end();
		});
		table.cell("bars", cell -> bars.pieces(cell, pieces));
		figure(table, goal, shares.of(initiative).within(), good);
		figure(table, goal, figures.alone().within(), good);
		figure(table, goal, figures.marginal().within(), good);
		figure(table, goal, figures.executionLever().within(), good);
		if (plan.hasOutlook()) {
			figure(table, goal, shares.of(initiative).beyond(), good);
		}
	}

	private void figure(Table table, Goal goal, double value, double good) {
		table.figure(say.signed(plan.figure(goal, value)), value == 0 ? "mute" : value * good < 0 ? "bad" : "");
	}
}
