package org.sightline.glsp.session;

import org.sightline.diagram.Views;
import org.sightline.diagram.svg.StyleSheet;
import org.sightline.diagram.svg.Theme;
import org.sightline.glsp.actions.WindowAction;
import org.sightline.glsp.actions.WindowAction.Colors;
import org.sightline.glsp.actions.WindowAction.Focused;
import org.sightline.glsp.picture.Choice;

/** Tells a page what can be shown. */
final class Windows {

	private Windows() {
	}

	static WindowAction of(Choice choice) {
		Focused focus = choice.focus().map(part -> new Focused(part.name(), part.depth())).orElse(null);
		return new WindowAction(Views.all(choice.locale()), choice.view(), choice.layers().stream().sorted().toList(), focus,
				new Colors(StyleSheet.colors(Theme.LIGHT), StyleSheet.colors(Theme.DARK)));
	}
}
