package org.sightline.report.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.sightline.dsl.findings.Figure;
import org.sightline.logic.Network;
import org.sightline.model.Guide;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Team;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;

/** What one initiative asks of one team, and what for. */
record Instruction(Reported plan, Team team, Initiative initiative) {

	void write(Html html) {
		Say say = new Say(plan.request().locale(), Instruction.class);
		List<Guide> guides = initiative.getGuides().stream().filter(guide -> guide.getTeam() == team).toList();
		boolean missing = guides.isEmpty() && initiative.getOwner() != team;
		html.begin("li", "class", missing ? "missing" : "").leaf("b", Say.called(initiative));
		html.leaf("div", initiative.getOwner() == team ? say.of("owner") : initiative.getOwner() == null ? say.of("noowner")
				: say.of("for", Say.called(initiative.getOwner())), "class", "under");
		html.begin("dl");
		line(html, say.of("months"), months(say));
		for (Guide guide : guides) {
			line(html, say.of("when"), text(guide.getWhen()));
			line(html, say.of("do"), text(guide.getDo()));
			line(html, say.of("done"), text(guide.getDone()));
		}
		line(html, say.of("effort"), effort(say));
		line(html, say.of("hypothesis"), hypotheses(say));
		line(html, say.of("contribution"), contribution(say));
		html.end();
		if (missing) {
			html.leaf("p", say.of("missing"), "class", "bad");
		}
		html.endLine();
	}

	private static void line(Html html, String term, String text) {
		if (!text.isEmpty()) {
			html.leaf("dt", term).leaf("dd", text);
		}
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private String months(Say say) {
		List<YearMonth> months = plan.months().stream().filter(month -> Uses.runs(initiative, month)).toList();
		return months.isEmpty() ? "" : months.size() == plan.months().size() ? say.of("months.all") : say.runs(months);
	}

	/** The most person-days of a month that it takes from the team. */
	private String effort(Say say) {
		return plan.network().map(network -> IntStream.range(0, network.horizon().months())
				.mapToDouble(t -> network.capacity().effort(initiative, team, t)).max().orElse(0)).filter(days -> days > 0)
				.map(days -> say.of("effort.month", new Figure(days, "person-days"))).orElse("");
	}

	private String hypotheses(Say say) {
		List<Hypothesis> believed = new ArrayList<>();
		initiative.getEffects().stream().map(effect -> effect.getHypothesis()).filter(one -> one != null && !believed.contains(one)).forEach(believed::add);
		return say.called(believed);
	}

	private String contribution(Say say) {
		return plan.main().map(goal -> {
			Network network = plan.network().orElseThrow();
			double share = network.contributions(goal).of(initiative).within();
			return plan.lines().unlinked().contains(initiative) ? say.of("contribution.unlinked")
					: say.of("contribution.of", Say.called(goal), say.signed(plan.figure(goal, share)));
		}).orElse("");
	}
}
