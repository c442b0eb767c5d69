package org.sightline.design.services;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Block;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Fraction;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Journey;
import org.sightline.model.Metric;
import org.sightline.model.PlanFactory;
import org.sightline.model.PlanFile;
import org.sightline.model.Quantity;
import org.sightline.model.Size;
import org.sightline.model.SizeMode;
import org.sightline.model.Stage;
import org.sightline.model.Touchpoint;

/** What the tools for new things do. Whatever they make can be written down: it has a name of its own and all that its clauses need. */
public class Creation {

	private static final PlanFactory NEW = PlanFactory.eINSTANCE;

	/** A new initiative that runs over all months of the plan. */
	public Initiative createInitiative(PlanFile file) {
		Initiative initiative = named(NEW.createInitiative(), file, "new.initiative");
		PlanFacts.of(file).model().horizon().ifPresent(months -> {
			initiative.setStart(months.start());
			initiative.setEnd(months.end());
		});
		return added(initiative, file);
	}

	/** A new hypothesis. */
	public Hypothesis createHypothesis(PlanFile file) {
		return added(named(NEW.createHypothesis(), file, "new.hypothesis"), file);
	}

	/** A new metric. */
	public Metric createMetric(PlanFile file) {
		return added(named(NEW.createMetric(), file, "new.metric"), file);
	}

	/** A new touchpoint at which the customer of a stage is met, on the way to the next stage. */
	public Touchpoint createTouchpoint(Stage stage) {
		PlanFile file = (PlanFile) stage.eContainer().eContainer();
		Touchpoint touchpoint = named(NEW.createTouchpoint(), file, "new.touchpoint");
		touchpoint.setFrom(stage);
		touchpoint.setTo(after(stage));
		return added(touchpoint, file);
	}

	private static Stage after(Stage stage) {
		return ((Journey) stage.eContainer()).getStages().stream().filter(other -> other.getLevel() > stage.getLevel())
				.min((one, other) -> Integer.compare(one.getLevel(), other.getLevel())).orElse(stage);
	}

	/** A new last stage of the plan's journey, which is made where there is none. */
	public Stage createStage(PlanFile file) {
		List<Journey> journeys = PlanFacts.of(file).model().journeys();
		Journey journey = journeys.isEmpty() ? added(named(NEW.createJourney(), file, "new.journey"), file) : journeys.get(journeys.size() - 1);
		Stage stage = named(NEW.createStage(), file, "new.stage");
		stage.setLevel(journey.getStages().stream().mapToInt(Stage::getLevel).max().orElse(0) + 1);
		journey.getStages().add(stage);
		return stage;
	}

	/** Whether an initiative may act on a metric: a formula is moved by its inputs only. */
	public boolean mayMove(Initiative initiative, Metric metric) {
		return metric.getFormula() == null;
	}

	/** An initiative's new effect on a metric: one point more of a share, one percent more of anything else, until somebody says better. */
	public Effect createEffect(Initiative initiative, Metric metric) {
		Effect effect = NEW.createEffect();
		effect.setMetric(metric);
		effect.setSize(leastSize(metric));
		initiative.getEffects().add(effect);
		return effect;
	}

	/** Lets an effect act on another input; a size that would mean nothing there starts anew. Formulas are not acted on. */
	public Effect retargetEffect(Effect effect, Metric metric) {
		if (metric.getFormula() != null) {
			return effect;
		}
		if (effect.getMetric() instanceof Fraction != metric instanceof Fraction) {
			effect.setSize(leastSize(metric));
		}
		effect.setMetric(metric);
		effect.setTouchpoint(null);
		return effect;
	}

	private static Size leastSize(Metric metric) {
		Size size = NEW.createSize();
		Quantity one = NEW.createQuantity();
		one.setNumber(BigDecimal.ONE);
		one.setPercent(!(metric instanceof Fraction));
		size.setLow(one);
		size.setMode(metric instanceof Fraction ? SizeMode.POINTS : SizeMode.RELATIVE);
		return size;
	}

	private static <T extends Element> T named(T element, PlanFile file, String key) {
		PlanModel plan = PlanFacts.of(file).model();
		Set<String> taken = plan.elements().stream().map(Element::getName).collect(Collectors.toSet());
		String word = Words.of(file, key);
		int number = 1;
		while (taken.contains(word + number)) {
			number++;
		}
		element.setName(word + number);
		return element;
	}

	/** Puts a block behind the last one of its kind, or at the end of the file. */
	private static <T extends Block> T added(T block, PlanFile file) {
		EList<Block> blocks = file.getBlocks();
		int at = blocks.size();
		for (int i = 0; i < blocks.size(); i++) {
			at = blocks.get(i).eClass() == block.eClass() ? i + 1 : at;
		}
		blocks.add(at, block);
		return block;
	}
}
