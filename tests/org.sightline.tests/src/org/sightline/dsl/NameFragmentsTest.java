package org.sightline.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.plans.RandomPlans;

class NameFragmentsTest {

	private static final String PLAN = """
			plan { currency JPY }
			metric 商談化率 : 1 = 5 + 6
			initiative CallbackSLA { expect 商談化率 +5%  expect 商談化率 +6% }
			unit lead
			unit lead
			review 2026-04
			review 2026-05
			""";

	private static Resource file(LoadedPlan plan) {
		return plan.files().get(0).content().eResource();
	}

	@Test
	void objects_are_named_by_kind_and_name() {
		LoadedPlan plan = Plans.read(PLAN);
		Resource file = file(plan);
		assertEquals("Initiative.CallbackSLA/effects.1", file.getURIFragment(plan.model().initiatives().get(0).getEffects().get(1)));
		assertEquals("Metric.%E5%95%86%E8%AB%87%E5%8C%96%E7%8E%87/formula", file.getURIFragment(plan.model().metrics().get(0).getFormula()));
		assertSame(plan.model().metrics().get(0), file.getEObject("Metric.商談化率"));
		assertEquals("Plan", file.getURIFragment(plan.model().frame().get()));
		assertEquals("Review:1", file.getURIFragment(plan.model().reviews().get(1)));
		assertEquals("Unit.lead:1", file.getURIFragment(plan.model().units().get(1)));
	}

	@Test
	void a_moved_block_keeps_its_name() {
		String moved = "initiative Other { expect 商談化率 +1% }\n" + PLAN;
		assertEquals(file(Plans.read(PLAN)).getURIFragment(Plans.read(PLAN).model().initiatives().get(0)),
				file(Plans.read(moved)).getURIFragment(Plans.read(moved).model().initiatives().get(1)));
	}

	@Test
	void many_objects_have_the_same_names_as_each_alone() {
		LoadedPlan plan = Plans.read(PLAN);
		NameFragments.Many many = new NameFragments.Many();
		file(plan).getContents().get(0).eAllContents().forEachRemaining(object -> assertEquals(file(plan).getURIFragment(object), many.of(object)));
		assertEquals("", many.of(file(plan).getContents().get(0)));
	}

	@Test
	void every_object_is_found_by_its_name() {
		for (long seed = 0; seed < 10; seed++) {
			LoadedPlan plan = Plans.read(RandomPlans.text(seed) + PLAN);
			file(plan).getAllContents().forEachRemaining(object -> assertSame(object, found(plan, object)));
		}
	}

	private static EObject found(LoadedPlan plan, EObject object) {
		return file(plan).getEObject(file(plan).getURIFragment(object));
	}

	@Test
	void what_names_nothing_finds_nothing() {
		Resource file = file(Plans.read(PLAN));
		for (String fragment : new String[] {"Metric.nix", "Metric", "Unit.lead:7", "Unit.lead:x", "Initiative.CallbackSLA/effects.9",
				"Initiative.CallbackSLA/effects", "Initiative.CallbackSLA/nix.0", "Unit.%", "."}) {
			assertNull(file.getEObject(fragment), fragment);
		}
	}
}
