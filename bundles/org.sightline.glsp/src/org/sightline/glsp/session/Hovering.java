package org.sightline.glsp.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.findings.Kinds;
import org.sightline.dsl.findings.Message;
import org.sightline.glsp.actions.HoveredAction;
import org.sightline.glsp.picture.Shown;
import org.sightline.live.Explanations;
import org.sightline.model.Element;

/** What there is to say about a part of a picture. */
final class Hovering {

	private Hovering() {
	}

	/** The kind and the name, what its tooltip says, its figures, and what the check says. */
	static HoveredAction over(Shown shown, String id) {
		Locale locale = shown.choice().locale();
		List<String> lines = new ArrayList<>(shown.tooltip(id).lines().filter(line -> !line.isBlank()).toList());
		String title = "";
		EObject object = shown.element(id).orElse(null);
		if (object instanceof Element element && element.getName() != null) {
			title = Message.of(Hovering.class, "hover.title", Kinds.of(element), element.getName()).in(locale);
			Explanations.figures(element, shown.analysis()).forEach(figure -> lines.add(figure.in(locale)));
		}
		return new HoveredAction(id, title, lines, shown.problems().of(id, locale));
	}
}
