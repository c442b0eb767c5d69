package org.sightline.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;

import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Fix;
import org.sightline.dsl.findings.Place;

/** Turns the quick fixes of findings into actions of an editor. */
public final class CodeActions {

	private CodeActions() {
	}

	/** The actions for what was found in a region of a file, a length of 0 being a cursor. */
	public static List<CodeAction> at(List<Finding> findings, String file, int offset, int length) {
		List<CodeAction> actions = new ArrayList<>();
		for (Finding finding : findings) {
			if (touches(finding.place(), file, offset, length)) {
				for (Fix fix : finding.fixes()) {
					actions.add(new CodeAction(fix.title(), finding, fix.changes(), fix == finding.fixes().get(0)));
				}
			}
		}
		return actions;
	}

	private static boolean touches(Place place, String file, int offset, int length) {
		return place.file().equals(file) && place.offset() <= offset + length && offset <= place.offset() + place.length();
	}
}
