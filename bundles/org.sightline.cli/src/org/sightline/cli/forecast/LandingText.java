package org.sightline.cli.forecast;

import java.util.List;

import org.sightline.answers.ForecastAnswer;
import org.sightline.cli.Sightline;
import org.sightline.cli.terminal.Visible;
import org.sightline.dsl.findings.Message;
import org.sightline.logic.landing.GoalLanding;
import org.sightline.logic.landing.Lever;

/** Where a goal will land, as planned and as it goes, and what would close the gap. */
final class LandingText {

	private static final int SHOWN = 3;

	private final Sightline root;
	private final ForecastAnswer answer;
	private final GoalLanding landing;

	LandingText(Sightline root, ForecastAnswer answer, GoalLanding landing) {
		this.root = root;
		this.answer = answer;
		this.landing = landing;
	}

	String lines() {
		StringBuilder lines = new StringBuilder();
		line(lines, "landing.planned", figure(landing.asPlanned()), missing(landing.missingAsPlanned()));
		line(lines, "landing.goes", figure(landing.asItGoes()), missing(landing.missingAsItGoes()));
		if (landing.missingAsItGoes() > 0 && !landing.levers().isEmpty()) {
			line(lines, "landing.levers", some(landing.levers(), "landing.lever"));
		}
		if (landing.missingAsItGoes() > 0 && !landing.waiting().isEmpty()) {
			line(lines, "landing.waiting", some(landing.waiting(), "landing.wait"));
		}
		return lines.toString();
	}

	private Message missing(double figure) {
		return Message.of(LandingText.class, figure > 0 ? "landing.missing" : "landing.reached", figure(Math.abs(figure)));
	}

	private List<Object> some(List<Lever> levers, String key) {
		return levers.stream().limit(SHOWN).<Object>map(lever -> Message.of(LandingText.class, key, lever.initiative().getName(),
				figure(lever.all()), figure(lever.onePoint()))).toList();
	}

	private Object figure(double value) {
		return answer.figure(landing.goal(), value);
	}

	private void line(StringBuilder lines, String key, Object... arguments) {
		lines.append(Visible.of(root.text(LandingText.class, key, arguments))).append('\n');
	}
}
