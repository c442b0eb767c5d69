package org.sightline.report.plan;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;

import org.sightline.charts.StripChart;
import org.sightline.dsl.findings.Severity;
import org.sightline.logic.Network;
import org.sightline.logic.agreement.AgreedLogic;
import org.sightline.logic.capacity.Overload;
import org.sightline.logic.forecast.Distribution;
import org.sightline.model.Goal;
import org.sightline.model.Team;
import org.sightline.report.html.Html;
import org.sightline.report.parts.Frame;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;

/** The top of the page: the answer in a sentence, what is wrong with it in another one, and the plan on one line. */
final class Summary {

	/** A goal that is missed by less is as good as met, relative to its target. */
	private static final double CLOSE = 1e-9;
	/** Characters of a fingerprint that tell it from others at a glance. */
	private static final int SHORT = 8;

	private final Reported plan;
	private final Say say;

	Summary(Reported plan) {
		this.plan = plan;
		say = new Say(plan.request().locale(), Summary.class);
	}

	/** Title of the window. */
	String title() {
		return say.of("window", plan.title());
	}

	void write(Html html) {
		html.begin("header", "class", "wrap");
		Frame.bar(html, say.locale(), List.of(say.of("made", plan.request().day().toString()), agreed()));
		html.leaf("p", eyebrow(), "class", "eyebrow");
		html.begin("h1").marked(chance(), "num");
		if (plan.main().isPresent()) {
			html.begin("br").text(expected(plan.main().get()));
		}
		html.end();
		html.begin("p", "class", "lede").marked(trouble(), "bad").end();
		plan.main().ifPresent(goal -> strip(html, goal));
		html.endLine();
	}

	private String agreed() {
		AgreedLogic agreement = plan.agreement();
		String key = "agreement." + agreement.state().name().toLowerCase(Locale.ROOT);
		String now = agreement.now().text();
		return say.of(key, now.substring(0, Math.min(now.length(), SHORT)) + "…" + now.substring(Math.max(0, now.length() - 4)));
	}

	private String eyebrow() {
		List<YearMonth> months = plan.months();
		String title = plan.title();
		String span = months.isEmpty() ? "" : say.of("span", say.monthOfYear(months.get(0)), say.monthOfYear(months.get(months.size() - 1)));
		String segments = plan.model().journeys().stream().map(journey -> journey.getSegment()).filter(one -> one != null && !one.isBlank())
				.distinct().collect(Collectors.joining(say.of("and")));
		return List.of(title, span, segments).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(say.of("and")));
	}

	private String chance() {
		Optional<Goal> main = plan.main();
		if (main.isEmpty()) {
			return say.of(plan.model().goals().isEmpty() ? "answer.nogoal" : "answer.nothing");
		}
		Goal goal = main.get();
		return say.of("answer." + goal.getComparison().getLiteral(), Say.called(goal), plan.figure(goal, Reported.target(goal)),
				Say.mark(say.chance(plan.forecast().orElseThrow().probability(goal))));
	}

	private String expected(Goal goal) {
		Network network = plan.network().orElseThrow();
		double margin = network.margin(goal, network.expected());
		boolean met = margin >= -CLOSE * Math.abs(Reported.target(goal));
		return say.of((met ? "answer.meets." : "answer.misses.") + goal.getComparison().getLiteral(),
				plan.figure(goal, network.value(goal, network.expected())), plan.figure(goal, Math.abs(margin)));
	}

	private String trouble() {
		int all = plan.model().initiatives().size();
		int unlinked = plan.lines().unlinked().size();
		String links = all == 0 ? say.of("links.noinitiative") : !plan.analysis().isWhole() ? say.of("links.unread")
				: unlinked == 0 ? say.of("links.all", all) : say.of("links.some", all, Say.mark(say.of("links.none", unlinked)));
		long errors = plan.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
		String wrong = errors > 0 && plan.network().isEmpty() ? say.of("wrong", Math.toIntExact(errors)) : "";
		return links + wrong + overload();
	}

	/** The team with the most months of overload. */
	private String overload() {
		List<Overload> overloads = plan.analysis().overloads();
		Optional<Team> team = overloads.stream().collect(Collectors.groupingBy(Overload::team, Collectors.counting())).entrySet().stream()
				.max(Comparator.comparingLong((Entry<Team, Long> one) -> one.getValue())
						.thenComparing(one -> Say.name(one.getKey()), Comparator.reverseOrder()))
				.map(Entry::getKey);
		return team.map(one -> say.of("overload", Say.called(one),
				say.runs(overloads.stream().filter(overload -> overload.team() == one).map(Overload::month).toList()))).orElse("");
	}

	private void strip(Html html, Goal goal) {
		Network network = plan.network().orElseThrow();
		Distribution sampled = plan.forecast().orElseThrow().of(goal);
		double without = network.value(goal, network.withoutInitiatives());
		double expected = network.value(goal, network.expected());
		double target = Reported.target(goal);
		StripChart.Labels labels = new StripChart.Labels(say.of("strip.without", plan.figure(goal, without)),
				say.of("strip.expected", plan.figure(goal, expected)), say.of("strip.goal", plan.figure(goal, target)),
				say.of("strip.p5", plan.figure(goal, sampled.p5())), say.of("strip.p95", plan.figure(goal, sampled.p95())));
		String description = say.list(List.of(labels.without(), labels.expected(), labels.goal(), labels.p5(), labels.p95()));
		html.begin("div", "class", "hero scroll", "tabindex", "0", "role", "group", "aria-label", say.of("strip"));
		html.picture(new StripChart(say.of("strip"), description, new StripChart.Values(without, expected, target, sampled.p5(), sampled.p25(),
				sampled.p75(), sampled.p95()), labels, plan.words(goal)).svg());
		html.end();
	}
}
