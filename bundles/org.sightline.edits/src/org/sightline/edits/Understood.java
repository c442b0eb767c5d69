package org.sightline.edits;

import org.eclipse.xtext.resource.XtextResource;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.load.TextPlaces;
import org.sightline.dsl.syntax.PlanParseResult;
import org.sightline.dsl.syntax.Problem;

/** Whether the texts of a plan are understood as a whole. */
final class Understood {

	private Understood() {
	}

	static void require(LoadedPlan plan) throws EditRefusedException {
		for (SourceFile file : plan.files()) {
			if (((XtextResource) file.content().eResource()).getParseResult() instanceof PlanParseResult result && !result.problems().isEmpty()) {
				Problem first = result.problems().get(0);
				int line = new TextPlaces(file.path(), file.text()).of(first.offset(), 0).line();
				throw new EditRefusedException("edit.mistake", file.path(), String.valueOf(line));
			}
		}
	}
}
