package org.sightline.cli.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sightline.checks.Checker;
import org.sightline.cli.NamedPlan;
import org.sightline.cli.Problem;
import org.sightline.cli.Sightline;
import org.sightline.diagram.ViewInfo;
import org.sightline.diagram.Views;
import org.sightline.diagram.evaluate.TooLargeException;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Focus;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Picture;

/** Draws what was chosen. */
final class Artist {

	private final Sightline root;
	private final Choice choice;
	private final Optional<Focus> focus;

	Artist(Sightline root, Choice choice, Optional<String> around, int depth) {
		this.root = root;
		this.choice = choice;
		this.focus = around.map(name -> new Focus(name, depth));
	}

	/** The chosen views of a plan; without those that do not show what the pictures are to be around. */
	List<Drawing> draw(NamedPlan plan) throws Problem {
		Views views = new Views(plan.plan(), Checker.check(plan.plan()), root.locale());
		FixedPlaces places = FixedPlaces.of(plan);
		places.tell(root, views);
		List<Drawing> drawings = new ArrayList<>();
		for (ViewInfo view : choice.views()) {
			Drawable drawn = evaluate(plan, views, view);
			if (focus.isEmpty() || !drawn.isEmpty()) {
				drawings.add(new Drawing(plan, placed(drawn, places)));
			}
		}
		if (drawings.isEmpty()) {
			throw DrawCommand.problem("draw.around", plan.argument(), focus.orElseThrow().name());
		}
		return drawings;
	}

	private Drawable evaluate(NamedPlan plan, Views views, ViewInfo view) throws Problem {
		try {
			Drawable whole = views.draw(view.name(), choice.layers(view));
			return focus.isEmpty() ? whole : focus.get().of(whole);
		} catch (TooLargeException e) {
			throw DrawCommand.problem("draw.large", view.label(), plan.argument(), e.most());
		}
	}

	private Picture placed(Drawable drawn, FixedPlaces places) {
		Picture picture = new Layouts().lay(drawn, places.memory(drawn.view()));
		picture.fallback().ifPresent(said -> root.around().err().println("sightline: " + said));
		return picture;
	}
}
