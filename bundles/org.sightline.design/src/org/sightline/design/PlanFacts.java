package org.sightline.design;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.units.Units;
import org.sightline.logic.Network;
import org.sightline.logic.contribution.Contributions;
import org.sightline.logic.forecast.Draws;
import org.sightline.logic.forecast.Forecast;
import org.sightline.logic.review.Measured;
import org.sightline.logic.review.Measurement;
import org.sightline.logic.review.Measurements;
import org.sightline.logic.review.Review;
import org.sightline.model.Goal;
import org.sightline.model.Plan;

/**
 * What the services say about a plan beyond its text: figures, links, findings, observations, and the language to say it in.
 * Worked out once and only when asked for; kept at the plan's resource set, so that services find it from any element.
 *
 * <p>Who has read the plan and checked it installs what is known. Where nobody did, as in Sirius, the facts are made from the
 * model, for the language of the machine, and made anew after each change of it; there are no findings then, and observations only those written in the plan itself.
 */
public final class PlanFacts {

	/** As many samples as `forecast` draws, so that a picture and a forecast say the same. */
	private static final Draws DRAWS = Draws.of(10_000, 1);

	private final PlanModel model;
	private final Locale locale;
	private final Collection<Measurement> measurements;
	private final Annotations annotations;
	private final boolean pairs;
	private final ModelEditor editor;
	private final Lazy<Units> units;
	private final Lazy<Sight> sight;
	private final Lazy<Optional<Network>> network;
	private final Lazy<Optional<Goal>> goal;
	private final Lazy<Optional<Forecast>> forecast;
	private final Lazy<Optional<Review>> review;
	private final Lazy<Figures> figures;
	private final Lazy<Breakdown> breakdown;
	private final Lazy<Optional<Progress>> progress;

	private PlanFacts(PlanModel model, Collection<Measurement> measurements, Annotations annotations, Locale locale, boolean pairs,
			ModelEditor editor) {
		this.model = model;
		this.locale = locale;
		this.measurements = List.copyOf(measurements);
		this.annotations = annotations;
		this.pairs = pairs;
		this.editor = editor;
		units = new Lazy<>(() -> new Units(model));
		sight = new Lazy<>(() -> new Sight(model, units()));
		network = new Lazy<>(() -> Network.compile(model).network());
		goal = new Lazy<>(this::findGoal);
		forecast = new Lazy<>(() -> network().map(known -> known.forecast(DRAWS)));
		review = new Lazy<>(this::computeReview);
		figures = new Lazy<>(() -> new Figures(this));
		breakdown = new Lazy<>(() -> Breakdown.of(this));
		progress = new Lazy<>(() -> Progress.of(this));
	}

	/** The facts of a plan as read, without anything computed yet. */
	public PlanFacts(LoadedPlan plan, List<Finding> findings, Locale locale) {
		this(plan.model(), Measurements.of(plan), Annotations.of(plan, findings), locale, true, ModelEditor.NONE);
	}

	/**
	 * The facts of a copy of a plan that has been changed since.
	 *
	 * @param copy     the copy as it is now, with the texts that were copied
	 * @param findings what the checks say about those texts
	 * @param origin   for an object of the copy the one it was copied from; empty for a new one, about which nothing is found
	 */
	public static PlanFacts ofCopy(LoadedPlan copy, List<Finding> findings, Function<EObject, Optional<EObject>> origin, Locale locale) {
		return new PlanFacts(copy.model(), Measurements.of(copy), Annotations.of(copy, findings, origin), locale, true, ModelEditor.NONE);
	}

	/** The facts of a model that nobody has checked. */
	static PlanFacts of(PlanModel model, Locale locale) {
		return new PlanFacts(model, WrittenFigures.in(model), Annotations.NONE, locale, true, ModelEditor.NONE);
	}

	/**
	 * The same facts, nothing computed yet, for a picture that compares versions of a plan: a metric's figure is the expected one
	 * alone, since before and after stand side by side there already.
	 */
	public PlanFacts expectedOnly() {
		return new PlanFacts(model, measurements, annotations, locale, false, editor);
	}

	/** The same facts, nothing computed yet, for an editor that shows and changes the model. */
	public PlanFacts in(ModelEditor shownIn) {
		return new PlanFacts(model, measurements, annotations, locale, pairs, shownIn);
	}

	/** The editor that shows the model. */
	public ModelEditor editor() {
		return editor;
	}

	/** Whether figures of metrics are pairs: without initiatives and as expected. */
	boolean pairs() {
		return pairs;
	}

	/** The facts of the plan in which an element stands. */
	public static PlanFacts of(EObject element) {
		Notifier place = place(element);
		Optional<Resource> file = Optional.ofNullable(EcoreUtil.getRootContainer(element).eResource());
		return file.flatMap(FactsAdapter::at).or(() -> FactsAdapter.at(place))
				.orElseGet(() -> FactsAdapter.watching(place, Locale.getDefault())).facts();
	}

	/**
	 * Lets the facts of a plan be made by somebody who knows more about it than its model says, anew after each change.
	 *
	 * @param files the resources of the plan's files; a resource set may have the files of several plans
	 */
	public static void supply(Collection<? extends Resource> files, Supplier<PlanFacts> maker) {
		FactsAdapter.supply(files, maker);
	}

	/** Lets the facts of a model that is being changed follow it, for a reader of a language. */
	public static void follow(EObject element, Locale locale) {
		FactsAdapter.follow(place(element), locale);
	}

	/** Makes these the facts of the plan from now on, in place of those that were; they do not follow changes of the model. */
	public void install() {
		model.files().stream().findFirst().map(PlanFacts::place).ifPresent(place -> FactsAdapter.install(place, this));
	}

	private static Notifier place(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		ResourceSet set = root.eResource() == null ? null : root.eResource().getResourceSet();
		return set == null ? root : set;
	}

	/** All files of the plan as one. */
	public PlanModel model() {
		return model;
	}

	/** The language of the reader. */
	public Locale locale() {
		return locale;
	}

	/** The dimensions of the plan's figures. */
	public Units units() {
		return units.get();
	}

	/** What leads to revenue and what does not. */
	public Sight sight() {
		return sight.get();
	}

	/** The plan computed; empty where it has no months. */
	public Optional<Network> network() {
		return network.get();
	}

	/** The goal that money is counted for: the first revenue goal that can be judged. */
	public Optional<Goal> goal() {
		return goal.get();
	}

	private Optional<Goal> findGoal() {
		return network().flatMap(known -> sight().revenueGoals().stream().filter(known.goals()::contains).findFirst());
	}

	/** What each effect and cost brings to the goal. */
	public Optional<Contributions> contributions() {
		return goal().flatMap(asked -> network().map(known -> known.contributions(asked)));
	}

	/** Who brings how much to the goal, and where. */
	public Breakdown breakdown() {
		return breakdown.get();
	}

	/** The `plan` block if it looks beyond the horizon. */
	public Optional<Plan> outlook() {
		return model.frame().filter(plan -> model.horizon().isPresent() && plan.getOutlook() != null
				&& plan.getOutlook().isAfter(plan.getEnd()));
	}

	/** The probability, 0 to 1, of meeting a goal; empty for one that cannot be judged. */
	public Optional<Double> probability(Goal asked) {
		return network().filter(known -> known.goals().contains(asked)).flatMap(known -> forecast.get())
				.map(drawn -> drawn.probability(asked));
	}

	/** The plan's figures, ready to be shown. */
	public Figures figures() {
		return figures.get();
	}

	/** What was measured, up to the latest month with a measurement; empty where nothing was. */
	public Optional<Measured> measured() {
		return Measured.latest(measurements).map(until -> new Measured(measurements, until));
	}

	/** Where the plan stands in the latest month with a measurement; empty where nothing was measured in its months. */
	public Optional<Review> review() {
		return review.get();
	}

	private Optional<Review> computeReview() {
		return network().flatMap(known -> measured().filter(what -> !what.until().isBefore(known.horizon().start()))
				.map(what -> Review.of(known, what)));
	}

	/** Planned and observed figures to date; empty where nothing was measured in the plan's months. */
	public Optional<Progress> progress() {
		return progress.get();
	}

	/** What the checks say about an element, its own parts included, the most serious first. */
	public List<Finding> findings(EObject element) {
		return annotations.of(element);
	}
}
