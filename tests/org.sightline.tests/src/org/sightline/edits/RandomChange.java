package org.sightline.edits;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.design.services.Creation;
import org.sightline.design.services.Deletion;
import org.sightline.design.services.Effects;
import org.sightline.design.services.Renaming;
import org.sightline.design.tools.RefusedException;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Effect;
import org.sightline.model.Guide;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Journey;
import org.sightline.model.Metric;
import org.sightline.model.MetricReference;
import org.sightline.model.Persistence;
import org.sightline.model.PlanFactory;
import org.sightline.model.PlanFile;
import org.sightline.model.Quantity;
import org.sightline.model.Size;
import org.sightline.model.Stage;
import org.sightline.model.Sum;
import org.sightline.model.SumOperator;
import org.sightline.model.Team;
import org.sightline.model.Term;
import org.sightline.model.Touchpoint;

/** Changes a model at random, as tools of pictures and of property sheets do. */
final class RandomChange {

	private static final PlanFactory NEW = PlanFactory.eINSTANCE;
	private static final List<String> WORDS = List.of("夕方の架電", "Follow up", "新しい\"施策\"", "a \\ b", "// no comment", "{ } ", "ＡＢＣ", "x");

	private final EditablePlan plan;
	private final Random random;
	private final Creation creation = new Creation();
	private final Effects effects = new Effects();

	RandomChange(EditablePlan plan, Random random) {
		this.plan = plan;
		this.random = random;
	}

	/** Does one of many things, and says which; what the tools refuse is not done. */
	String change() {
		int what = random.nextInt(34);
		try {
			change(what);
		} catch (RefusedException e) {
			return what + " refused";
		}
		return String.valueOf(what);
	}

	private void change(int what) {
		switch (what) {
			case 0 -> creation.createInitiative(file());
			case 1 -> creation.createHypothesis(file());
			case 2 -> creation.createMetric(file());
			case 3 -> any(model().stages()).ifPresent(creation::createTouchpoint);
			case 4 -> creation.createStage(file());
			case 5, 6 -> both(model().initiatives(), inputs(), (initiative, metric) -> effects.createEffect(initiative, metric, effects.usualSize(metric), ""));
			case 7 -> both(effects(), inputs(), (effect, metric) -> effects.retargetEffect(effect, metric, effects.usualSizeThere(metric)));
			case 8, 9, 10 -> any(model().elements()).ifPresent(new Deletion()::delete);
			case 11 -> any(model().elements()).ifPresent(element -> new Renaming().rename(element, word()));
			case 12, 13 -> any(model().elements()).ifPresent(element -> element.setName("新名称" + random.nextInt(1_000_000)));
			case 14 -> any(model().elements()).ifPresent(element -> element.setLabel(random.nextBoolean() ? null : word()));
			case 15 -> any(effects()).ifPresent(effect -> effect.setSize(size()));
			case 16 -> any(effects()).ifPresent(effect -> effect.getSize().getLow().setNumber(number()));
			case 17 -> any(effects()).ifPresent(this::clauses);
			case 18 -> any(effects()).ifPresent(effect -> effect.setHypothesis(random.nextBoolean() ? null : any(model().hypotheses()).orElse(null)));
			case 19 -> any(effects()).ifPresent(effect -> effect.setTouchpoint(random.nextBoolean() ? null : any(model().touchpoints()).orElse(null)));
			case 20 -> any(effects()).ifPresent(effect -> ((Initiative) effect.eContainer()).getEffects().remove(effect));
			case 21 -> both(effects(), model().initiatives(), this::hand);
			case 22 -> any(model().initiatives()).ifPresent(this::initiative);
			case 23 -> any(model().initiatives()).ifPresent(initiative -> initiative.setOwner(any(model().teams()).orElse(null)));
			case 24 -> any(model().touchpoints()).ifPresent(touchpoint -> touchpoint.setRunBy(random.nextBoolean() ? null : any(model().teams()).orElse(null)));
			case 25 -> both(model().touchpoints(), model().stages(), Touchpoint::setTo);
			case 26 -> any(model().metrics()).ifPresent(this::metric);
			case 27 -> any(derived()).ifPresent(this::formula);
			case 28 -> any(model().hypotheses()).ifPresent(this::hypothesis);
			case 29 -> any(model().journeys()).ifPresent(this::stages);
			case 30 -> both(model().initiatives(), model().teams(), this::guide);
			case 31 -> move(file().getBlocks());
			case 32 -> any(model().initiatives()).ifPresent(initiative -> file().getBlocks().add(initiative));
			default -> any(derived()).ifPresent(metric -> metric.setFormula(null));
		}
	}

	private PlanModel model() {
		return plan.plan().model();
	}

	private PlanFile file() {
		return any(model().files()).orElseThrow();
	}

	private List<Metric> inputs() {
		return model().metrics().stream().filter(metric -> metric.getFormula() == null).toList();
	}

	private List<Metric> derived() {
		return model().metrics().stream().filter(metric -> metric.getFormula() != null).toList();
	}

	private List<Effect> effects() {
		return model().initiatives().stream().flatMap(initiative -> initiative.getEffects().stream()).toList();
	}

	private <T> Optional<T> any(List<T> from) {
		return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
	}

	private <A, B> void both(List<A> from, List<B> with, BiConsumer<A, B> action) {
		any(from).ifPresent(one -> any(with).ifPresent(other -> action.accept(one, other)));
	}

	private String word() {
		return WORDS.get(random.nextInt(WORDS.size()));
	}

	private BigDecimal number() {
		return new BigDecimal(random.nextInt(1000) - 300).movePointLeft(random.nextInt(3));
	}

	private Quantity quantity() {
		Quantity quantity = NEW.createQuantity();
		quantity.setNumber(number());
		quantity.setPercent(random.nextBoolean());
		return quantity;
	}

	private Size size() {
		Size size = NEW.createSize();
		size.setLow(quantity());
		if (random.nextBoolean()) {
			size.setHigh(quantity());
		}
		return size;
	}

	private void hand(Effect effect, Initiative initiative) {
		EcoreUtil.remove(effect);
		initiative.getEffects().add(random.nextInt(initiative.getEffects().size() + 1), effect);
	}

	private void clauses(Effect effect) {
		effect.setDelay(random.nextInt(3));
		effect.setRamp(random.nextInt(3));
		effect.setPersistence(Persistence.get(random.nextInt(4)));
		effect.setHalfLife(effect.getPersistence() == Persistence.FADING ? 1 + random.nextInt(3) : 0);
	}

	private void initiative(Initiative initiative) {
		boolean open = random.nextInt(3) == 0;
		initiative.setStart(open ? null : YearMonth.of(2026, 4 + random.nextInt(6)));
		initiative.setEnd(open ? null : YearMonth.of(2027, 1 + random.nextInt(6)));
		initiative.setTerm(Term.get(random.nextInt(3)));
		initiative.setPurpose(random.nextBoolean() ? null : word());
	}

	private void metric(Metric metric) {
		metric.setSource(random.nextBoolean() ? null : word());
		metric.setMeans(random.nextBoolean() ? metric.getMeans() : word());
		if (metric.getBaselines().size() > 1) {
			metric.getBaselines().remove(random.nextInt(metric.getBaselines().size()));
		} else if (metric.getFormula() == null) {
			var baseline = NEW.createBaseline();
			baseline.setValue(quantity());
			baseline.setFrom(YearMonth.of(2026, 8));
			metric.getBaselines().add(baseline);
		}
	}

	private void formula(Metric metric) {
		Sum sum = NEW.createSum();
		MetricReference reference = NEW.createMetricReference();
		reference.setMetric(any(model().metrics()).orElseThrow());
		var formula = metric.getFormula();
		metric.setFormula(sum);
		sum.getOperands().add(formula);
		sum.getOperands().add(random.nextInt(2), reference);
		sum.getOperators().add(random.nextBoolean() ? SumOperator.PLUS : SumOperator.MINUS);
	}

	private void hypothesis(Hypothesis hypothesis) {
		EList<String> evidence = hypothesis.getEvidence();
		if (evidence.isEmpty() || random.nextBoolean()) {
			evidence.add(random.nextInt(evidence.size() + 1), word() + random.nextInt());
		} else {
			evidence.remove(random.nextInt(evidence.size()));
		}
		hypothesis.setConfidence(random.nextBoolean() ? null : quantity());
		hypothesis.setReception(word());
		hypothesis.setSeenIn(random.nextBoolean() ? null : any(model().metrics()).orElse(null));
	}

	private void stages(Journey journey) {
		Stage stage = NEW.createStage();
		stage.setName("段階" + random.nextInt(1_000_000));
		journey.getStages().add(random.nextInt(journey.getStages().size() + 1), stage);
		move(journey.getStages());
	}

	private void guide(Initiative initiative, Team team) {
		Guide guide = NEW.createGuide();
		guide.setTeam(team);
		guide.setDo(random.nextBoolean() ? null : word());
		guide.setDone(word());
		initiative.getGuides().add(guide);
		initiative.getGuides().get(0).setWhen(word());
	}

	private <T> void move(EList<T> list) {
		if (list.size() > 1) {
			list.move(random.nextInt(list.size()), random.nextInt(list.size()));
		}
	}
}
