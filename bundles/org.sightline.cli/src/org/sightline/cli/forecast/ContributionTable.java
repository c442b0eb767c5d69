package org.sightline.cli.forecast;

import java.util.List;

import org.sightline.answers.ForecastAnswer;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Paint.Color;
import org.sightline.cli.terminal.Paint;
import org.sightline.cli.terminal.Table;
import org.sightline.cli.terminal.Visible;
import org.sightline.logic.Amount;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Counterfactual;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;

/** What each initiative brings to a goal: its share, alone, marginal, and what better execution would add, side by side. */
final class ContributionTable {

	private static final int BAR = 12;

	private final Sightline root;
	private final Paint paint;
	private final ForecastAnswer answer;
	private final Goal goal;

	ContributionTable(Sightline root, Paint paint, ForecastAnswer answer, Goal goal) {
		this.root = root;
		this.paint = paint;
		this.answer = answer;
		this.goal = goal;
	}

	String lines() {
		Contributions shares = answer.network().contributions(goal);
		double largest = shares.byInitiative().values().stream().mapToDouble(amount -> Math.abs(amount.within())).max().orElse(0);
		Table table = new Table(paint).row().text(say("contributions.initiative"), Color.FAINT)
				.figure(say("contributions.share"), Color.FAINT).text("").figure(say("contributions.alone"), Color.FAINT)
				.figure(say("contributions.marginal"), Color.FAINT).figure(say("contributions.lever"), Color.FAINT);
		if (answer.hasOutlook()) {
			table.figure(say("contributions.beyond"), Color.FAINT);
		}
		for (Initiative initiative : answer.ranked(goal)) {
			Amount share = shares.of(initiative);
			Counterfactual figures = answer.network().counterfactuals().of(goal, initiative);
			table.row().text(initiative.getName()).figure(shares.isSplit() ? figure(share.within()) : "–");
			bar(table, largest == 0 ? 0 : share.within() / largest);
			table.figure(figure(figures.alone().within()))
					.figure(figure(figures.marginal().within()), figures.marginal().within() < 0 ? Color.ERROR : Color.PLAIN)
					.figure(figure(figures.executionLever().within()));
			if (answer.hasOutlook()) {
				table.figure(shares.isSplit() ? figure(share.beyond()) : "–");
			}
		}
		StringBuilder lines = new StringBuilder(table.lines());
		if (!shares.isSplit()) {
			lines.append(paint.of(Color.WARNING, Visible.of(say("contributions.unsplit", figure(shares.uplift().within()))))).append('\n');
		}
		for (String hint : answer.hasOutlook() ? List.of("share", "alone", "marginal", "beyond") : List.of("share", "alone", "marginal")) {
			lines.append(paint.of(Color.FAINT, Visible.of(say("contributions.hint." + hint)))).append('\n');
		}
		return lines.toString();
	}

	private static void bar(Table table, double share) {
		if (share < 0) {
			table.text(Table.lossBar(-share, BAR), Color.ERROR);
		} else {
			table.text(Table.bar(share, BAR), Color.GOOD);
		}
	}

	private String figure(double value) {
		return answer.figure(goal, value).in(root.locale());
	}

	private String say(String key, Object... arguments) {
		return root.text(ContributionTable.class, key, arguments);
	}
}
