package org.sightline.edits;

import java.util.Locale;
import java.util.Map;

import org.sightline.dsl.Plans;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Element;

/** A plan given as text whose model is changed, for tests. */
final class Edited {

	private final LoadedPlan plan;
	final EditablePlan editable;

	Edited(LoadedPlan plan) {
		this.plan = plan;
		try {
			editable = EditablePlan.of(plan);
		} catch (EditRefusedException e) {
			throw new AssertionError(e.reason().in(Locale.ENGLISH), e);
		}
	}

	/** A plan of one file. */
	static Edited of(String text) {
		return new Edited(Plans.read(text));
	}

	/** A plan of several files, the first of which imports the others. */
	static Edited of(Map<String, String> files, String first) {
		return new Edited(Plans.read(files, first));
	}

	/** The element of that name in the model that may be changed. */
	<T extends Element> T get(Class<T> kind, String name) {
		return editable.plan().model().elements().stream().filter(kind::isInstance).map(kind::cast)
				.filter(element -> name.equals(element.getName())).findFirst().orElseThrow();
	}

	/** The text of the first file after the change. */
	String text() {
		return text(plan.files().get(0).path());
	}

	/** The text of a file after the change. */
	String text(String path) {
		SourceFile file = plan.files().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
		return edit().apply(path, file.text());
	}

	PlanEdit edit() {
		try {
			return editable.edit();
		} catch (EditRefusedException e) {
			throw new AssertionError(e.reason().in(Locale.ENGLISH), e);
		}
	}

	/** Why the change is refused, in English. */
	String refusal() {
		try {
			return "not refused: " + editable.edit();
		} catch (EditRefusedException e) {
			return e.reason().in(Locale.ENGLISH);
		}
	}
}
