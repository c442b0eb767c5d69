package org.sightline.workbench.views.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.svg.Links;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.logic.review.GoalReview;
import org.sightline.logic.review.InputShare;
import org.sightline.logic.review.Judgement;
import org.sightline.logic.review.Part;
import org.sightline.logic.review.Review;
import org.sightline.logic.review.Verdict;
import org.sightline.model.Element;
import org.sightline.report.ReportRequest;
import org.sightline.report.parts.Reported;
import org.sightline.report.parts.Say;
import org.sightline.workbench.views.review.GapFacts.GoalGap;
import org.sightline.workbench.views.review.GapFacts.Group;
import org.sightline.workbench.views.review.GapFacts.Row;
import org.sightline.workbench.views.review.GapFacts.State;

/** Works out what the review view shows. Takes a moment: for the background. */
final class GapReader {

	/** A part of the gap that is smaller is what rounding left, relative to the planned figure. */
	private static final double NOTHING = 1e-9;

	private final Reported plan;
	private final Say say;

	GapReader(LoadedPlan plan, List<Finding> findings, Locale locale) {
		this.plan = new Reported(new ReportRequest(plan, "", findings, locale, LocalDate.EPOCH, Links.none(), view -> Memory.NONE));
		this.say = new Say(locale, GapReader.class);
	}

	/** The gaps; without goals where nothing of the plan was observed. */
	GapFacts read() {
		return plan.review().map(this::facts).orElse(new GapFacts(List.of(), List.of()));
	}

	private GapFacts facts(Review review) {
		List<GoalReview> seen = review.goals().stream().filter(GoalReview::seen)
				.sorted(Comparator.comparing(goal -> plan.main().filter(main -> main == goal.goal()).isEmpty())).toList();
		return new GapFacts(seen.stream().map(this::gap).toList(), review.hypotheses().stream().map(this::state).toList());
	}

	private GoalGap gap(GoalReview goal) {
		String heading = say.of("gap.heading", Say.called(goal.goal()), say.run(goal.from(), goal.to()), plan.figure(goal.goal(), goal.planned()),
				plan.figure(goal.goal(), goal.observed()), say.signed(plan.figure(goal.goal(), goal.gap())));
		List<Group> groups = new ArrayList<>();
		groups.add(new Group(say.of("gap.inputs"), Stream.concat(inputs(goal), Stream.of(residual(goal))).toList()));
		group(groups, goal, "gap.stages", goal.byStage());
		group(groups, goal, "gap.teams", goal.byTeam());
		group(groups, goal, "gap.initiatives", goal.byInitiative());
		return new GoalGap(Say.called(goal.goal()), heading, List.copyOf(groups));
	}

	private Stream<Row> inputs(GoalReview goal) {
		return goal.inputs().stream().filter(input -> matters(goal, input.share()))
				.sorted(Comparator.comparingDouble(input -> -Math.abs(input.share()))).map(input -> row(goal, input));
	}

	private Row row(GoalReview goal, InputShare input) {
		List<String> amounts = Stream.of(input.execution(), input.belief(), input.shared(), input.environment())
				.map(amount -> matters(goal, amount) ? amount(goal, amount) : "").toList();
		return new Row(Say.called(input.input()), Optional.of(place(input.input())), amount(goal, input.share()), input.share() < 0, amounts);
	}

	private Row residual(GoalReview goal) {
		return new Row(say.of("gap.logic"), Optional.empty(), amount(goal, goal.logicResidual()), goal.logicResidual() < 0, List.of());
	}

	private <T extends Element> void group(List<Group> groups, GoalReview goal, String title, List<Part<T>> parts) {
		List<Row> rows = parts.stream().filter(part -> matters(goal, part.share())).sorted(Comparator.comparingDouble(part -> -Math.abs(part.share())))
				.map(part -> new Row(part.of().isEmpty() ? say.of("gap.nobody") : part.of().stream().map(Say::called).collect(Collectors.joining(say.of("gap.and"))),
						part.of().stream().findFirst().map(this::place), amount(goal, part.share()), part.share() < 0, List.<String>of())).toList();
		if (!rows.isEmpty()) {
			groups.add(new Group(say.of(title), rows));
		}
	}

	private State state(Judgement judgement) {
		return new State(Say.called(judgement.hypothesis()), place(judgement.hypothesis()),
				say.of("verdict." + judgement.verdict().name().toLowerCase(Locale.ROOT)), judgement.verdict() == Verdict.REFUTED);
	}

	private Place place(Element element) {
		return plan.analysis().places().of(element);
	}

	private static boolean matters(GoalReview goal, double amount) {
		return Math.abs(amount) > NOTHING * Math.abs(goal.planned());
	}

	private String amount(GoalReview goal, double amount) {
		return say.signed(plan.figure(goal.goal(), matters(goal, amount) ? amount : 0));
	}
}
