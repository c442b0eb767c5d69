package org.sightline.checks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.checks.link.Dependencies;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Figure;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.Places;
import org.sightline.dsl.units.Units;
import org.sightline.logic.Compilation;
import org.sightline.logic.Network;
import org.sightline.logic.Problem;
import org.sightline.logic.Structure;
import org.sightline.logic.capacity.Overload;
import org.sightline.model.Block;
import org.sightline.model.Effect;
import org.sightline.model.Effort;
import org.sightline.model.Element;
import org.sightline.model.Fraction;
import org.sightline.model.Goal;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;
import org.sightline.model.PlanPackage;
import org.sightline.model.Team;
import org.sightline.model.Touchpoint;

/** A plan with what several rules ask about it, worked out once and only when asked for. */
public final class PlanAnalysis {

	private final LoadedPlan plan;
	private final Places places;
	private final Edits edits;
	private final Unread unread;
	private Structure structure;
	private Links links;
	private List<List<Element>> namespaces;
	private Units units;
	private Dependencies dependencies;
	private Optional<Network> network;
	private List<Overload> overloads;
	private List<Effect> effects;
	private Map<Hypothesis, List<Effect>> resting;

	public PlanAnalysis(LoadedPlan plan) {
		this.plan = plan;
		places = new Places(plan);
		edits = new Edits(places);
		unread = new Unread(plan);
	}

	/** The plan as read. */
	public LoadedPlan plan() {
		return plan;
	}

	/** All its files as one. */
	public PlanModel model() {
		return plan.model();
	}

	/** Where its objects stand in the text. */
	public Places places() {
		return places;
	}

	/** Changes of its text, for quick fixes. */
	public Edits edits() {
		return edits;
	}

	/** The dimensions of its figures. */
	public Units units() {
		if (units == null) {
			units = new Units(model());
		}
		return units;
	}

	/** The inputs on which the links from effects to revenue depend. */
	public Dependencies dependencies() {
		if (dependencies == null) {
			dependencies = new Dependencies(this);
		}
		return dependencies;
	}

	/** Which metrics lead to revenue through the formulas. */
	public Links links() {
		if (links == null) {
			links = new Links(model(), units(), structure());
		}
		return links;
	}

	private Structure structure() {
		if (structure == null) {
			structure = new Structure(model());
		}
		return structure;
	}

	/** The elements with names, those together among which a name is to stand for one. */
	public List<List<Element>> namespaces() {
		if (namespaces == null) {
			namespaces = Namespaces.of(model());
		}
		return namespaces;
	}

	/** Whether all of its text could be understood. Otherwise nothing is computed, and little said about what is missing. */
	public boolean isWhole() {
		return !unread.any();
	}

	/** What of the text is not in the model, since it could not be understood. */
	Unread unread() {
		return unread;
	}

	/**
	 * The plan computed. Empty where text could not be understood, or where a metric that leads to a goal cannot be
	 * computed: that has a finding already, and figures that leave it out would only mislead. Effects and goals that are
	 * not understood are left out. An effect on a derived metric is left out all the same: what has no measurable link
	 * counts for nothing, and must not hide what the rest of the plan comes to.
	 */
	public Optional<Network> network() {
		if (network == null) {
			Compilation compilation = Network.compile(model(), structure());
			network = compilation.network().filter(any -> !unread.any()).filter(any -> compilation.problems().stream().noneMatch(this::distorts));
		}
		return network;
	}

	private boolean distorts(Problem problem) {
		EObject subject = problem.subject() instanceof Effect effect ? effect.getMetric() : problem.subject();
		boolean beginsLater = problem.kind() == Problem.Kind.NO_BASELINE && subject instanceof Metric input && !input.getBaselines().isEmpty();
		return problem.kind() != Problem.Kind.GOAL_UNCLEAR && problem.kind() != Problem.Kind.EFFECT_ON_DERIVED && !beginsLater
				&& (!(subject instanceof Metric metric) || links().leadsToGoal(metric));
	}

	/** Months in which teams have more to do than they can; none where the plan cannot be computed. */
	public List<Overload> overloads() {
		if (overloads == null) {
			overloads = network().map(known -> known.capacity().overloads()).orElse(List.of());
		}
		return overloads;
	}

	/** The revenue goals that can be judged; none where the plan cannot be computed. */
	public List<Goal> judgedRevenueGoals() {
		return network().map(known -> links().revenueGoals().stream().filter(known.goals()::contains).toList()).orElse(List.of());
	}

	/** A figure of a goal, in the unit in which people read it. */
	public Figure figure(Goal goal, double value) {
		return new Figure(value, goal.getMetric() instanceof Fraction ? "%"
				: units().ofTarget(goal).map(unit -> unit.isOne() ? "" : unit.text()).orElse(""));
	}

	/** A figure of a metric, in the unit in which people read it. */
	public Figure figure(Metric metric, double value) {
		return new Figure(value, metric instanceof Fraction ? "%"
				: units().of(metric).map(unit -> unit.isOne() ? "" : unit.text()).orElse(""));
	}

	/** The `expect` lines of all initiatives. */
	public List<Effect> effects() {
		if (effects == null) {
			effects = model().initiatives().stream().flatMap(initiative -> initiative.getEffects().stream()).toList();
		}
		return effects;
	}

	/** The `expect` lines that rest on a hypothesis. */
	public List<Effect> effectsOn(Hypothesis hypothesis) {
		if (resting == null) {
			resting = effects().stream().filter(effect -> effect.getHypothesis() != null)
					.collect(Collectors.groupingBy(Effect::getHypothesis));
		}
		return resting.getOrDefault(hypothesis, List.of());
	}

	/** The initiative of an `expect` line. */
	public static Initiative initiative(Effect effect) {
		return (Initiative) effect.eContainer();
	}

	/** Where an effect acts: the touchpoint it names, otherwise the one at which its metric is measured. */
	public static Optional<Touchpoint> touchpoint(Effect effect) {
		Touchpoint own = effect.getTouchpoint();
		return Optional.ofNullable(own != null || effect.getMetric() == null ? own : effect.getMetric().getTouchpoint());
	}

	/** The teams that carry an initiative out: those that run the touchpoints of its effects, and those that give effort. */
	public static Set<Team> teams(Initiative initiative) {
		Set<Team> teams = new LinkedHashSet<>();
		initiative.getEffects().forEach(effect -> touchpoint(effect).map(Touchpoint::getRunBy).ifPresent(teams::add));
		initiative.getEfforts().stream().map(Effort::getFrom).filter(Objects::nonNull).forEach(teams::add);
		return teams;
	}

	/** Whether a feature is written in the text, even if what it names does not exist. */
	public static boolean isWritten(EObject object, EStructuralFeature feature) {
		return object.eIsSet(feature) || !NodeModelUtils.findNodesForFeature(object, feature).isEmpty();
	}

	/** All of a block's text. */
	Place whole(Block block) {
		ICompositeNode node = NodeModelUtils.getNode(block);
		Place place = places.of(block);
		return new Place(place.file(), node.getOffset(), node.getLength(), node.getStartLine(), 1, node.getEndLine(), 1);
	}

	/** Where findings about the plan as a whole stand. */
	Place top() {
		Optional<Place> block = model().frame().map(frame -> frame.getTitle() == null ? start(places.of(frame))
				: places.of(frame, PlanPackage.Literals.PLAN__TITLE));
		return block.orElseGet(() -> new Place(plan.files().isEmpty() ? "" : plan.files().get(0).path(), 0, 0, 1, 1, 1, 1));
	}

	private static Place start(Place block) {
		int word = "plan".length();
		return new Place(block.file(), block.offset(), word, block.line(), block.column(), block.line(), block.column() + word);
	}
}
