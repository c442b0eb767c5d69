package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.tools.api.command.ChangeLayerActivationCommand;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.junit.jupiter.api.Test;
import org.sightline.model.Initiative;
import org.sightline.model.Metric;

/** Diagrams that were saved and are opened another day: nothing that somebody arranged is lost, whatever became of the text meanwhile. */
class ReopenedTest {

	/** Nothing of the initiative is understood. */
	private static final String BROKEN = EditingTest.MEASURES.replace("initiative 訪問", "施策 訪問");

	private static Initiative visit(PlanInSirius plan) {
		return plan.the(Initiative.class, "訪問");
	}

	/** Puts the initiative at a place where no layout puts it, and saves. */
	private static void arrange(PlanInSirius plan) {
		Places.open(plan, plan.lineOfSight());
		plan.change(() -> Places.bounds(plan.lineOfSight(), visit(plan)).setX(777));
		plan.change(() -> Places.bounds(plan.lineOfSight(), plan.the(Metric.class, "売上")).setX(888));
		plan.save();
	}

	private static void mend(PlanInSirius plan) throws Exception {
		plan.write("施策.plan", EditingTest.MEASURES);
		Window.until("the text is understood", () -> plan.plan().mistake().isEmpty());
		Window.rest(); // the diagrams follow a little later
	}

	private static List<Integer> places(PlanInSirius plan) {
		return List.of(Places.bounds(plan.lineOfSight(), visit(plan)).getX(), Places.bounds(plan.lineOfSight(), plan.the(Metric.class, "売上")).getX());
	}

	@Test
	void places_layers_and_columns_are_as_they_were_left() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			arrange(plan);
			Layer capacity = plan.lineOfSight().getDescription().getAdditionalLayers().stream().filter(layer -> layer.getName().equals("capacity")).findFirst().orElseThrow();
			plan.execute(new ChangeLayerActivationCommand(plan.domain(), plan.lineOfSight(), capacity, new NullProgressMonitor()));
			Set<String> layers = layers(plan);
			assertTrue(layers.contains("capacity"));
			List<DTable> tables = List.of(contribution(plan), plan.make("load", DTable.class));
			tables.forEach(table -> plan.change(() -> table.getColumns().get(0).setWidth(123)));
			List<List<String>> columns = tables.stream().map(ReopenedTest::columns).toList();
			assertFalse(columns.get(1).isEmpty());
			plan.save();
			plan.reopen(() -> assertEquals(EditingTest.MEASURES, plan.text("施策.plan")));
			assertEquals(List.of(777, 888), places(plan));
			assertEquals(layers, layers(plan));
			List<DTable> again = List.of(contribution(plan), plan.there("load", DTable.class));
			assertEquals(List.of(123, 123), again.stream().map(table -> table.getColumns().get(0).getWidth()).toList());
			assertEquals(columns, again.stream().map(ReopenedTest::columns).toList());
			assertEquals(SessionStatus.SYNC, plan.session().getStatus());
		}
	}

	private static DTable contribution(PlanInSirius plan) {
		return plan.diagrams().stream().filter(DTable.class::isInstance).map(DTable.class::cast).findFirst().orElseThrow();
	}

	private static List<String> columns(DTable table) {
		return table.getColumns().stream().map(DColumn::getLabel).toList();
	}

	private static Set<String> layers(PlanInSirius plan) {
		return plan.lineOfSight().getActivatedLayers().stream().map(Layer::getName).collect(Collectors.toSet());
	}

	@Test
	void a_text_changed_meanwhile_is_shown_and_what_stayed_keeps_its_place() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			arrange(plan);
			plan.reopen(() -> plan.write("施策.plan", "initiative 電話 \"電話をかける\" { runs 2026-04 to 2026-09 }\n" + EditingTest.MEASURES));
			DDiagram diagram = plan.lineOfSight();
			Places.open(plan, diagram);
			assertEquals(List.of(777, 888), places(plan));
			assertTrue(PlanInSirius.shown(diagram, plan.the(Initiative.class, "電話")).isVisible());
		}
	}

	@Test
	void what_is_renamed_in_the_text_while_it_is_open_keeps_its_place() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			arrange(plan);
			plan.write("施策.plan", EditingTest.MEASURES.replace("initiative 訪問", "initiative 来訪"));
			Window.until("the text is read", () -> plan.all(Initiative.class).stream().anyMatch(each -> each.getName().equals("来訪")));
			Window.rest();
			assertEquals(777, Places.bounds(plan.lineOfSight(), plan.the(Initiative.class, "来訪")).getX());
			assertEquals(SessionStatus.DIRTY, plan.session().getStatus());
			plan.save();
			plan.reopen(() -> assertTrue(plan.text("施策.plan").contains("来訪")));
			Places.open(plan, plan.lineOfSight());
			assertEquals(777, Places.bounds(plan.lineOfSight(), plan.the(Initiative.class, "来訪")).getX());
		}
	}

	@Test
	void a_text_spoilt_meanwhile_costs_no_place_and_is_found_again_when_it_is_mended() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			arrange(plan);
			plan.reopen(() -> plan.write("施策.plan", BROKEN));
			String said = Window.said(() -> Places.open(plan, plan.lineOfSight()));
			assertTrue(said.contains("施策.plan") && said.contains("4"), said);
			plan.save();
			mend(plan);
			assertEquals(List.of(777, 888), places(plan));
			plan.save();
			plan.reopen(() -> plan.write("施策.plan", BROKEN));
			plan.save();
			plan.reopen(() -> plan.write("施策.plan", EditingTest.MEASURES));
			assertEquals(List.of(777, 888), places(plan));
		}
	}

	@Test
	void a_plan_that_is_first_seen_with_mistakes_gets_its_diagrams_when_they_are_mended() throws Exception {
		try (PlanInSirius plan = PlanInSirius.open("計画.plan", EditingTest.PLAN, "施策.plan", BROKEN)) {
			mend(plan);
			assertEquals(4, plan.diagrams().size());
			arrange(plan);
			assertEquals(List.of(777, 888), places(plan));
		}
	}
}
