package org.sightline.workbench.views.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.svg.Links;
import org.sightline.diagram.svg.Theme;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.logic.Network;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.contribution.Counterfactual;
import org.sightline.model.Goal;
import org.sightline.model.Initiative;
import org.sightline.logic.forecast.Draws;
import org.sightline.report.ReportRequest;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.report.plan.GoalFan;
import org.sightline.workbench.views.Ink;
import org.sightline.workbench.views.diagram.ViewPainter;
import org.sightline.workbench.views.forecast.Outlook.GoalOutlook;
import org.sightline.workbench.views.forecast.Outlook.Share;
import org.sightline.workbench.views.picture.Drawing;

/** Works out what the forecast view shows. Takes a moment: for the background. */
final class OutlookReader {

	/** Enough for whole percents while somebody types; the command line takes more. */
	static final int SAMPLES = 4_000;
	static final long SEED = 1;

	private final Reported plan;
	private final Say say;
	private final Theme theme;

	OutlookReader(LoadedPlan plan, List<Finding> findings, Theme theme, Locale locale) {
		this.plan = new Reported(new ReportRequest(plan, "", findings, locale, LocalDate.EPOCH, Links.none(), view -> Memory.NONE),
				Draws.of(SAMPLES, SEED));
		this.say = new Say(locale, OutlookReader.class);
		this.theme = theme;
	}

	/** The outlook; without goals where nothing can be computed. */
	Outlook read() {
		List<GoalOutlook> goals = new ArrayList<>();
		plan.network().ifPresent(network -> Stream.concat(plan.main().stream(), network.goals().stream()).distinct()
				.forEach(goal -> goals.add(goal(network, goal))));
		boolean teams = plan.network().isPresent() && !plan.model().teams().isEmpty();
		return new Outlook(List.copyOf(goals), teams ? Optional.of(load()) : Optional.empty());
	}

	private Drawing load() {
		return ViewPainter.paint(plan.request().plan(), plan.findings(), "load", List.of(), theme, say.locale(), Optional.empty()).drawing();
	}

	private GoalOutlook goal(Network network, Goal goal) {
		GoalFan fan = new GoalFan(plan, goal);
		Contributions shares = network.contributions(goal);
		double largest = shares.byInitiative().values().stream().mapToDouble(amount -> Math.abs(amount.within())).max().orElse(0);
		List<Share> rows = plan.model().initiatives().stream()
				.sorted(Comparator.comparingDouble((Initiative initiative) -> -Math.abs(shares.of(initiative).within())))
				.map(initiative -> share(network, goal, initiative, shares.of(initiative).within(), largest)).toList();
		return new GoalOutlook(Say.name(goal), Say.called(goal), fan.heading(), Drawing.of(Ink.resolve(fan.chart().svg(), theme)), rows);
	}

	private Share share(Network network, Goal goal, Initiative initiative, double contribution, double largest) {
		Counterfactual figures = network.counterfactuals().of(goal, initiative);
		double marginal = figures.marginal().within();
		return new Share(Say.name(initiative), Say.called(initiative), plan.analysis().places().of(initiative), largest == 0 ? 0 : contribution / largest,
				signed(goal, contribution), signed(goal, figures.alone().within()), signed(goal, marginal), marginal < 0,
				signed(goal, figures.executionLever().within()), execution(initiative));
	}

	private String signed(Goal goal, double value) {
		return say.signed(plan.figure(goal, value));
	}

	private static int execution(Initiative initiative) {
		boolean planned = initiative.getExecution() != null && initiative.getExecution().getRate() != null
				&& initiative.getExecution().getRate().value() != null;
		return planned ? (int) Math.round(initiative.getExecution().getRate().value().doubleValue() * 100) : 100;
	}
}
