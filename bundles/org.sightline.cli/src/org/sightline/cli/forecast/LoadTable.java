package org.sightline.cli.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sightline.answers.ForecastAnswer;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Paint.Color;
import org.sightline.cli.terminal.Paint;
import org.sightline.cli.terminal.Table;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.findings.Figure;
import org.sightline.logic.capacity.Capacity;
import org.sightline.logic.capacity.Overload;
import org.sightline.model.Team;

/** How much each team has to do in each month, in percent of what it can, and who causes what is too much. */
final class LoadTable {

	private static final int YEAR = 12;
	private static final int CAUSES = 3;

	private final Sightline root;
	private final Paint paint;
	private final ForecastAnswer answer;
	private final Capacity capacity;

	LoadTable(Sightline root, Paint paint, ForecastAnswer answer) {
		this.root = root;
		this.paint = paint;
		this.answer = answer;
		capacity = answer.network().capacity();
	}

	/** The lines; none where no initiative takes work from a team. */
	String lines() {
		int months = answer.network().horizon().months();
		List<Team> teams = answer.network().model().teams().stream().filter(this::loaded).toList();
		StringBuilder lines = new StringBuilder();
		for (int from = 0; from < months && !teams.isEmpty(); from += YEAR) {
			lines.append(table(teams, from, Math.min(months, from + YEAR)));
		}
		overloads().forEach((team, overloads) -> lines.append(paint.of(Color.WARNING, Visible.of(sentence(team, overloads)))).append('\n'));
		return lines.toString();
	}

	private boolean loaded(Team team) {
		for (int t = 0; t < answer.network().horizon().months(); t++) {
			if (capacity.load(team, t) > 0 && Double.isFinite(capacity.effective(team, t))) {
				return true;
			}
		}
		return false;
	}

	private String table(List<Team> teams, int from, int to) {
		Table table = new Table(paint).row().text(answer.network().horizon().month(from) + " …", Color.FAINT);
		for (int t = from; t < to; t++) {
			table.figure(String.format("%02d", answer.network().horizon().month(t).getMonthValue()), Color.FAINT);
		}
		for (Team team : teams) {
			table.row().text(team.getName());
			for (int t = from; t < to; t++) {
				double load = capacity.load(team, t);
				boolean over = load > capacity.effective(team, t);
				table.figure(load == 0 ? "·" : percent(load / capacity.effective(team, t)) + (over ? "!" : ""),
						over ? Color.ERROR : Color.PLAIN);
			}
		}
		return table.lines();
	}

	private static String percent(double share) {
		return Double.isFinite(share) ? Long.toString(Math.round(share * 100)) : "∞";
	}

	private Map<Team, List<Overload>> overloads() {
		Map<Team, List<Overload>> byTeam = new LinkedHashMap<>();
		capacity.overloads().forEach(one -> byTeam.merge(one.team(), List.of(one), (all, more) -> {
			List<Overload> both = new ArrayList<>(all);
			both.addAll(more);
			return both;
		}));
		return byTeam;
	}

	private String sentence(Team team, List<Overload> overloads) {
		Overload worst = overloads.stream().min(Comparator.comparingDouble(Overload::fulfilment)).orElseThrow();
		YearMonth month = worst.month();
		List<Object> causes = worst.causes().stream().limit(CAUSES).<Object>map(cause -> cause.initiative().getName() + " ("
				+ new Figure(cause.effort(), "").in(root.locale()) + ")").toList();
		return root.text(LoadTable.class, "load.over", team.getName(), overloads.size(), month.toString(),
				new Figure(Math.round(worst.fulfilment() * 100) / 100.0, "%"), causes);
	}
}
