package org.sightline.logic.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.sightline.checks.Fixtures;
import org.sightline.dsl.PlanModel;
import org.sightline.model.Block;
import org.sightline.model.Handover;
import org.sightline.model.Observation;
import org.sightline.model.PlanFile;
import org.sightline.model.Quantity;
import org.sightline.plans.RandomPlans;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CausalLogicPropertyTest {

	@Property(seed = "1", tries = 30)
	void layout_and_comments_change_nothing(@ForAll long seed) throws Exception {
		assertEquals(logic(RandomPlans.text(seed)), logic(RandomPlans.messy(seed)));
	}

	@Property(seed = "1", tries = 30)
	void order_and_labels_change_nothing(@ForAll long seed) throws Exception {
		PlanModel plan = model(RandomPlans.text(seed));
		CausalLogic before = CausalLogic.of(plan);
		Random random = new Random(seed);
		plan.elements().forEach(element -> element.setLabel("別名" + random.nextInt()));
		assertEquals(before, CausalLogic.of(shuffled(plan, random)));
	}

	@Property(seed = "1", tries = 30)
	void every_number_but_the_recorded_ones_counts(@ForAll long seed) throws Exception {
		PlanModel plan = model(RandomPlans.text(seed));
		CausalLogic before = CausalLogic.of(plan);
		for (Quantity number : numbers(plan)) {
			BigDecimal old = number.getNumber();
			number.setNumber(old.add(new BigDecimal("0.001")));
			assertNotEquals(before, CausalLogic.of(plan), () -> number.eContainer() + " " + old);
			number.setNumber(old);
		}
		assertEquals(before, CausalLogic.of(plan));
	}

	private static PlanModel shuffled(PlanModel plan, Random random) {
		PlanFile file = plan.files().get(0);
		List<Block> blocks = new ArrayList<>(file.getBlocks());
		Collections.shuffle(blocks, random);
		blocks.forEach(block -> shuffle(block, random));
		file.getBlocks().clear();
		file.getBlocks().addAll(blocks);
		return new PlanModel(List.of(file));
	}

	@SuppressWarnings("unchecked") // contained clauses are objects
	private static void shuffle(Block block, Random random) {
		block.eClass().getEAllContainments().stream().filter(feature -> feature.isMany()).forEach(feature -> {
			EList<EObject> clauses = (EList<EObject>) block.eGet(feature);
			List<EObject> copy = new ArrayList<>(clauses);
			Collections.shuffle(copy, random);
			clauses.clear();
			clauses.addAll(copy);
		});
	}

	private static List<Quantity> numbers(PlanModel plan) {
		List<Quantity> numbers = new ArrayList<>();
		plan.files().get(0).eAllContents().forEachRemaining(object -> {
			boolean recorded = object.eContainer() instanceof Observation || object.eContainer() instanceof Handover;
			if (object instanceof Quantity quantity && !recorded) {
				numbers.add(quantity);
			}
		});
		return numbers;
	}

	private static CausalLogic logic(String text) throws Exception {
		return CausalLogic.of(model(text));
	}

	private static PlanModel model(String text) throws Exception {
		return Fixtures.load(text).model();
	}
}
