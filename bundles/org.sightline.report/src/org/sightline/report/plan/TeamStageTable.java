package org.sightline.report.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sightline.logic.Amount;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Contributions.Share;
import org.sightline.model.Goal;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Table;

/** What each team brings at each stage of the customer's way, with what belongs to no stage or no team beside it. */
final class TeamStageTable {

	/** Shades from no colour to the full one. */
	private static final int SHADES = 10;

	private record Cell(Optional<Team> team, Optional<Stage> stage) {
	}

	private final Reported plan;
	private final Goal goal;
	private final Say say;
	private final Map<Cell, Amount> amounts;
	private final List<Optional<Stage>> stages;
	private final List<Optional<Team>> teams;
	private final double largest;

	TeamStageTable(Reported plan, Contributions shares) {
		this.plan = plan;
		goal = plan.main().orElseThrow();
		say = new Say(plan.request().locale(), TeamStageTable.class);
		amounts = shares.by(share -> Optional.of(new Cell(Optional.ofNullable(share.initiative().getOwner()), stage(share))));
		stages = shown(plan.model().stages().stream().sorted(Comparator.comparingInt(Stage::getLevel)).toList(),
				amounts.keySet().stream().map(Cell::stage).toList());
		teams = shown(plan.model().teams(), amounts.keySet().stream().map(Cell::team).toList());
		largest = amounts.values().stream().mapToDouble(amount -> Math.abs(amount.within())).max().orElse(0);
	}

	private static Optional<Stage> stage(Share share) {
		return share.effect().flatMap(Contributions::touchpoint).map(Touchpoint::getFrom);
	}

	/** Those of a plan that something belongs to, and none of them where something does. */
	private static <T> List<Optional<T>> shown(List<T> all, List<Optional<T>> used) {
		return Stream.concat(all.stream().map(Optional::of), Stream.of(Optional.<T>empty())).filter(used::contains).toList();
	}

	void write(Html html) {
		List<String> heads = new ArrayList<>(List.of(say.of("team")));
		stages.forEach(stage -> heads.add(">" + stage.map(Say::called).orElseGet(() -> say.of("nostage"))));
		heads.add(">" + say.of("sum"));
		Table table = Table.begin(html, "shades", "").head(heads);
		for (Optional<Team> team : teams) {
			table.row(team.map(Say::called).orElseGet(() -> say.of("noteam")));
			stages.forEach(stage -> amount(table, amounts.get(new Cell(team, stage))));
			total(table, sum(cell -> cell.team().equals(team)));
		}
		table.foot().row(say.of("sum"));
		stages.forEach(stage -> total(table, sum(cell -> cell.stage().equals(stage))));
		total(table, sum(cell -> true));
		table.end();
	}

	private void amount(Table table, Amount amount) {
		if (amount == null) {
			table.figure(Say.NONE);
			return;
		}
		long shade = largest == 0 ? 0 : Math.round(Math.abs(amount.within()) / largest * SHADES);
		table.figure(say.signed(plan.figure(goal, amount.within())), amount.within() < 0 ? "bad" : "shade" + shade);
	}

	private void total(Table table, double amount) {
		table.figure(say.signed(plan.figure(goal, amount)), amount < 0 ? "bad total" : "total");
	}

	private double sum(Predicate<Cell> of) {
		Map<Cell, Amount> some = new LinkedHashMap<>(amounts);
		some.keySet().removeIf(of.negate());
		return some.values().stream().mapToDouble(Amount::within).sum();
	}
}
