package org.sightline.live;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sightline.checks.PlanAnalysis;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.ide.hover.Hover;
import org.sightline.dsl.ide.hover.Hovers;
import org.sightline.dsl.ide.names.Occurrence;
import org.sightline.logic.Amount;
import org.sightline.logic.Network;
import org.sightline.logic.contribution.Contributions;
import org.sightline.model.Element;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.Stage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/** What there is to say about a word under the pointer: what the plan says about it, and what it comes to in figures. */
public final class Explanations {

	/** Goals for which contributions are said. */
	private static final int GOALS = 3;

	private final Hovers hovers;

	/** Explanations that add figures to what hovers say. */
	public Explanations(Hovers hovers) {
		this.hovers = hovers;
	}

	/** What to show at an offset of a file, in Markdown; empty where nothing can be said. */
	public Optional<Hover> at(LiveModel model, String path, int offset, Locale locale) {
		if (model.file(path).filter(file -> offset <= file.text().length()).isEmpty()) {
			return Optional.empty();
		}
		Optional<Element> element = model.names().at(path, offset).map(Occurrence::element).filter(model.plan().model()::contains);
		List<Message> figures = element.map(named -> figures(named, model.analysis())).orElse(List.of());
		return hovers.at(model.plan(), path, offset, locale).map(hover -> with(hover, figures, locale));
	}

	private static Hover with(Hover hover, List<Message> figures, Locale locale) {
		if (figures.isEmpty()) {
			return hover;
		}
		StringBuilder text = new StringBuilder(hover.markdown()).append("\n");
		figures.forEach(figure -> text.append("\n- ").append(figure.in(locale)));
		return new Hover(text.toString(), hover.place());
	}

	/** The figures of an element; none while the plan cannot be computed. */
	public static List<Message> figures(Element element, PlanAnalysis plan) {
		Optional<Network> network = plan.network();
		if (network.isEmpty()) {
			return List.of();
		}
		if (element instanceof Metric metric) {
			return network.get().evaluates(metric) ? values(metric, network.get(), plan) : List.of();
		}
		return element instanceof Goal goal ? goal(goal, network.get(), plan) : contributions(element, network.get(), plan);
	}

	private static List<Message> values(Metric metric, Network network, PlanAnalysis plan) {
		YearMonth first = network.horizon().start();
		YearMonth last = network.horizon().end();
		List<Message> lines = new ArrayList<>(List.of(message("value", plan.figure(metric, network.expected().value(metric, first)), first,
				plan.figure(metric, network.expected().value(metric, last)), last)));
		double without = network.withoutInitiatives().value(metric, last);
		if (without != network.expected().value(metric, last)) {
			lines.add(message("value.without", plan.figure(metric, without), last));
		}
		return lines;
	}

	private static List<Message> goal(Goal goal, Network network, PlanAnalysis plan) {
		if (!network.goals().contains(goal)) {
			return List.of();
		}
		double margin = network.margin(goal, network.expected());
		return List.of(message("goal", plan.figure(goal, network.value(goal, network.expected())), plan.figure(goal, network.value(goal, network.withoutInitiatives()))),
				message(margin < 0 ? "goal.short" : "goal.reached", plan.figure(goal, Math.abs(margin))));
	}

	private static List<Message> contributions(Element element, Network network, PlanAnalysis plan) {
		List<Message> lines = new ArrayList<>();
		for (Goal goal : network.goals().stream().limit(GOALS).toList()) {
			share(element, network.contributions(goal)).filter(amount -> amount.within() != 0)
					.ifPresent(amount -> lines.add(message("contribution", plan.figure(goal, amount.within()), goal.getName())));
		}
		return lines;
	}

	private static Optional<Amount> share(Element element, Contributions shares) {
		Map<? extends Element, Amount> amounts = element instanceof Initiative ? shares.byInitiative()
				: element instanceof Hypothesis ? shares.byHypothesis()
				: element instanceof Touchpoint ? shares.byTouchpoint()
				: element instanceof Stage ? shares.byStage()
				: element instanceof Team ? shares.byTeam() : Map.of();
		return Optional.ofNullable(amounts.get(element)).filter(any -> shares.isSplit());
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(Explanations.class, "figure." + key, arguments);
	}
}
