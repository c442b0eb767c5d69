package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A diagram that is opened for the first time is arranged as its picture is. */
class ArrangementTest {

	@Test
	void from_initiatives_on_the_left_to_the_goal_on_the_right() throws Exception {
		try (PlanInSirius plan = EditingTest.open()) {
			DDiagram diagram = plan.lineOfSight();
			Places.open(plan, diagram);
			Window.rest();
			Map<String, Rectangle> drawn = Places.drawn(diagram);
			List<Rectangle> way = Stream.of("initiative ", "metric 受注数", "derivedMetric 売上", "goal ")
					.map(begin -> drawn.keySet().stream().filter(name -> name.startsWith(begin)).map(drawn::get).findFirst().orElseThrow()).toList();
			for (int i = 1; i < way.size(); i++) {
				assertTrue(way.get(i - 1).right() < way.get(i).x, drawn.toString());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "starter", "b2b-ja", "subscription" })
	void nothing_stands_in_the_way_of_anything_else(String example) throws Exception {
		try (PlanInSirius plan = PlanInSirius.example(example)) {
			for (DRepresentation picture : plan.diagrams()) {
				if (picture instanceof DDiagram diagram) {
					Places.open(plan, diagram);
					Window.rest();
					assertEquals(List.of(), Places.overlaps(diagram), diagram.getDescription().getName());
				}
			}
		}
	}
}
