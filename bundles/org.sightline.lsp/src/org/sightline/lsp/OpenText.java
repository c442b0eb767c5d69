package org.sightline.lsp;

import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.sightline.checks.Checker;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.SourceFile;
import org.sightline.live.LiveModel;
import org.sightline.live.LiveState;

/**
 * A file of a plan as the editor has it, while a request about it is answered on the plan's thread.
 *
 * @param positions of the file's text
 */
record OpenText(OpenPlan plan, LiveModel model, SourceFile file, Positions positions, Locale locale) {

	OpenText(OpenPlan plan, LiveModel model, SourceFile file, Locale locale) {
		this(plan, model, file, new Positions(file.text()), locale);
	}

	String path() {
		return file.path();
	}

	int offset(Position position) {
		return positions.offset(position);
	}

	/** A region of this file. */
	Range range(Place place) {
		return positions.range(place.offset(), place.length());
	}

	/** A region of any file of the plan. */
	Location location(Place place) {
		return plan.location(model, place);
	}

	/** The text of any file that belongs to the plan. */
	String read(String file) {
		return plan.read(model, file);
	}

	/** What is found in the plan as it stands; checked here and now if the last check was of another text. */
	List<Finding> findings() {
		LiveState checked = plan.plan().state();
		return checked.version() == model.version() ? checked.findings() : Checker.check(model.plan());
	}
}
