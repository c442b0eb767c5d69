package org.sightline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.dialect.command.CreateRepresentationCommand;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.Group;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.checks.Checker;
import org.sightline.diagram.Views;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.model.Plan;
import org.sightline.model.PlanFile;

/** Sirius shows of every example what the pictures of Sightline show: the same things with the same texts and looks. */
class SamePictureTest {

	@ParameterizedTest
	@ValueSource(strings = { "starter", "b2b-ja", "subscription" })
	void every_view_shows_the_same_in_sirius(String example) throws Exception {
		Path folder = Path.of(System.getProperty("sightline.home"), "examples", example).normalize();
		LoadedPlan plan = new PlanLoader().load(folder);
		Views views = new Views(plan, Checker.check(plan), Locale.getDefault());
		try (PlanInSirius opened = PlanInSirius.example(example)) {
			opened.diagrams();
			PlanFile root = opened.all(PlanFile.class).stream().filter(file -> file.getBlocks().stream().anyMatch(Plan.class::isInstance)).findFirst().orElseThrow();
			for (Viewpoint viewpoint : opened.session().getSelectedViewpoints(false)) {
				Shown shown = new Shown((Group) viewpoint.eContainer());
				for (RepresentationDescription kind : DialectManager.INSTANCE.getAvailableRepresentationDescriptions(List.of(viewpoint), root)) {
					Set<String> expected = shown.in(views.draw(kind.getName()));
					assertFalse(expected.isEmpty() && !kind.getName().equals("load"), kind.getName()); // the small example has no capacities
					assertEquals(String.join("\n", expected), String.join("\n", shown.in(made(opened, kind, root))), kind.getName());
				}
			}
		}
	}

	private static DRepresentation made(PlanInSirius opened, RepresentationDescription kind, PlanFile root) {
		CreateRepresentationCommand making = new CreateRepresentationCommand(opened.session(), kind, root, kind.getName(), new NullProgressMonitor());
		opened.execute(making);
		return making.getCreatedRepresentation();
	}
}
