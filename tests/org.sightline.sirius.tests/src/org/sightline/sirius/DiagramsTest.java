package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.Test;
import org.sightline.model.Initiative;

/** The diagrams of a plan: made once, found again, in step with the text. */
class DiagramsTest {

	@Test
	void the_first_time_four_diagrams_are_made_and_later_the_same_are_opened() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			List<DRepresentation> made = plan.diagrams();
			assertEquals(List.of("contribution", "driverTree", "journey", "lineOfSight"),
					made.stream().map(each -> DialectManager.INSTANCE.getDescription(each).getName()).toList());
			assertEquals(made, plan.diagrams());
			plan.save();
			assertTrue(plan.file("representations.aird").exists());
			assertEquals(EditingTest.PLAN, plan.text("計画.plan"));
		}
	}

	@Test
	void a_diagram_follows_the_text_and_what_stays_keeps_its_place() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			DDiagram diagram = plan.lineOfSight();
			Places.open(plan, diagram);
			plan.change(() -> Places.bounds(diagram, plan.the(Initiative.class, "訪問")).setX(777));
			plan.save();
			plan.write("施策.plan", "initiative 電話 \"電話をかける\" { runs 2026-04 to 2026-09 }\n" + EditingTest.MEASURES);
			Window.until("the new initiative is shown", () -> diagram.getDiagramElements().stream().anyMatch(each -> isNamed(each.getTarget(), "電話")));
			Window.rest();
			assertEquals(List.of(), Places.overlaps(diagram).stream().filter(pair -> pair.contains("電話")).toList(), Places.drawn(diagram).toString());
			assertEquals(777, Places.bounds(diagram, plan.the(Initiative.class, "訪問")).getX());
		}
	}

	private static boolean isNamed(EObject target, String name) {
		return target instanceof Initiative initiative && name.equals(initiative.getName());
	}

	@Test
	void the_definition_passes_the_validation_of_sirius() {
		EObject definition = new ResourceSetImpl().getResource(URI.createURI("platform:/plugin/org.sightline.design/description/plan.odesign"), true)
				.getContents().get(0);
		Diagnostic found = Diagnostician.INSTANCE.validate(definition);
		assertEquals(List.of(), found.getChildren().stream().filter(each -> each.getSeverity() > Diagnostic.INFO).map(Diagnostic::getMessage).toList());
	}
}
