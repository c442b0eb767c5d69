package org.sightline.report.parts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.sightline.dsl.findings.Figure;
import org.sightline.logic.Network;
import org.sightline.logic.capacity.Capacity;
import org.sightline.model.Team;
import org.sightline.report.html.Html;

/** The load of teams, month by month, as a table whose cells are the darker the more there is to do. */
public final class HeatMap {

	/** Shades from no colour to the full one, for loads from nothing to all that a team can do. */
	private static final int SHADES = 10;
	private static final double FULL = 1.2;
	private static final double SAME = 1e-9;

	private final Say say;
	private final Network network;
	private final Optional<Network> before;

	/** The loads of a plan; with an older version of it, the months in which they changed stand out. */
	public HeatMap(Say say, Network network, Optional<Network> before) {
		this.say = say.at(HeatMap.class);
		this.network = network;
		this.before = before;
	}

	/** Writes the table. */
	public void write(Html html) {
		List<YearMonth> months = IntStream.range(0, network.horizon().months()).mapToObj(network.horizon()::month).toList();
		List<String> heads = new ArrayList<>(List.of(say.of("load.team")));
		heads.addAll(say.months(months));
		Table table = Table.begin(html, "heat", "").head(heads);
		for (Team team : network.model().teams()) {
			table.row(Say.called(team));
			for (int t = 0; t < months.size(); t++) {
				month(table, team, months.get(t), t);
			}
		}
		table.end();
	}

	private void month(Table table, Team team, YearMonth month, int t) {
		Capacity capacity = network.capacity();
		double load = capacity.load(team, t);
		double effective = capacity.effective(team, t);
		Optional<Double> old = before.flatMap(plan -> share(plan, team, month));
		boolean known = Double.isFinite(effective);
		double share = known ? share(load, effective) : 0;
		boolean changed = before.isEmpty() || old.isEmpty() || Math.abs(old.get() - share) > SAME;
		table.cell(kind(load, share, known, changed), cell -> {
			if (!known) {
				cell.text(load == 0 ? Say.NONE : say.of("load.days", days(load)));
				return;
			}
			String arrow = before.isEmpty() || !changed || old.isEmpty() ? "" : share > old.get() ? "↑" : "↓";
			cell.text((share > 1 + SAME ? "▲" : arrow) + percent(share));
			if (before.isEmpty()) {
				cell.leaf("small", say.of("load.month.of", days(load), days(effective)), "title", say.of("load.month", days(load), days(effective)));
			} else if (changed && old.isPresent()) {
				cell.leaf("small", say.of("load.was", percent(old.get())));
			}
		});
	}

	private static String kind(double load, double share, boolean known, boolean changed) {
		if (share > 1 + SAME) {
			return share > FULL ? "over far" : "over";
		}
		return !known || load == 0 || !changed ? "idle" : "shade" + Math.round(share * SHADES * 0.55);
	}

	private static double share(double load, double effective) {
		return load == 0 ? 0 : effective == 0 ? Double.MAX_VALUE : load / effective;
	}

	private static Optional<Double> share(Network plan, Team team, YearMonth month) {
		int t = plan.horizon().index(month);
		return plan.model().teams().stream().filter(one -> Say.name(one).equals(Say.name(team))).findFirst()
				.filter(any -> t >= 0 && t < plan.horizon().months())
				.filter(one -> Double.isFinite(plan.capacity().effective(one, t)))
				.map(one -> share(plan.capacity().load(one, t), plan.capacity().effective(one, t)));
	}

	private String percent(double share) {
		return share > 99 ? ">9,900%" : say.of(new Figure(Math.round(share * 100) / 100.0, "%"));
	}

	private String days(double days) {
		return say.of(new Figure(Math.round(days * 10) / 10.0, ""));
	}
}
