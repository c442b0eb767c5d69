package org.sightline.design.services;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.design.PlanFacts;
import org.sightline.design.Words;
import org.sightline.model.Block;
import org.sightline.model.Element;
import org.sightline.model.Hypothesis;
import org.sightline.model.Initiative;
import org.sightline.model.Journey;
import org.sightline.model.Metric;
import org.sightline.model.PlanFactory;
import org.sightline.model.PlanFile;
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
		Stages.put(touchpoint, stage);
		return added(touchpoint, file);
	}

	/** A new touchpoint at which a metric is measured from now on. */
	public Touchpoint createTouchpointOf(Metric metric) {
		PlanFile file = (PlanFile) metric.eContainer();
		Touchpoint touchpoint = added(named(NEW.createTouchpoint(), file, "new.touchpoint"), file);
		metric.setTouchpoint(touchpoint);
		return touchpoint;
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

	/** A new hypothesis of some words: its name if they can be one, otherwise its label. */
	Hypothesis newHypothesis(EObject inPlan, String words) {
		Hypothesis hypothesis = createHypothesis((PlanFile) EcoreUtil.getRootContainer(inPlan));
		new Renaming().rename(hypothesis, words);
		return hypothesis;
	}

	/** Gives a new thing a name that nothing has yet. */
	static <T extends Element> T named(T element, PlanFile file, String key) {
		Set<String> taken = PlanFacts.of(file).model().elements().stream().map(Element::getName).collect(Collectors.toSet());
		String word = Words.of(file, key);
		int number = 1;
		while (taken.contains(word + number)) {
			number++;
		}
		element.setName(word + number);
		return element;
	}

	/** Puts a block behind the last one of its kind: in the given file, in the last file that has one, or at the end of the given one. */
	static <T extends Block> T added(T block, PlanFile file) {
		EList<Block> blocks = home(block, file).getBlocks();
		int at = blocks.size();
		for (int i = 0; i < blocks.size(); i++) {
			at = blocks.get(i).eClass() == block.eClass() ? i + 1 : at;
		}
		blocks.add(at, block);
		return block;
	}

	/** Where a plan keeps such blocks. */
	private static PlanFile home(Block block, PlanFile file) {
		boolean here = file.getBlocks().stream().anyMatch(other -> other.eClass() == block.eClass());
		return here ? file : PlanFacts.of(file).model().files().stream()
				.filter(other -> other.getBlocks().stream().anyMatch(kin -> kin.eClass() == block.eClass()))
				.reduce((one, later) -> later).orElse(file);
	}
}
