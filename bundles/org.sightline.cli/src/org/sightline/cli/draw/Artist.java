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
import org.sightline.diagram.compare.PlanComparison;
import org.sightline.diagram.evaluate.TooLargeException;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.graph.Focus;
import org.sightline.diagram.graph.Graph;
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
			Drawable drawn = part(whole(plan, views, view));
			if (focus.isEmpty() || !drawn.isEmpty()) {
				drawings.add(drawing(plan, new Layouts().lay(drawn, places.memory(view.name()))));
			}
		}
		return atLeastOne(drawings, plan);
	}

	/** The chosen diagrams of two versions as one each. */
	List<Drawing> compare(NamedPlan before, NamedPlan after) throws Problem {
		PlanComparison comparison = new PlanComparison(before.plan(), after.plan(), Checker.check(after.plan()), root.locale());
		List<Drawing> drawings = new ArrayList<>();
		for (ViewInfo view : choice.views()) {
			Graph drawn = (Graph) part(both(after, comparison, view));
			if (focus.isEmpty() || !drawn.isEmpty()) {
				drawings.add(drawing(after, comparison.picture(drawn)));
			}
		}
		return atLeastOne(drawings, after);
	}

	private Drawable whole(NamedPlan plan, Views views, ViewInfo view) throws Problem {
		try {
			return views.draw(view.name(), choice.layers(view));
		} catch (TooLargeException e) {
			throw tooLarge(view, plan, e);
		}
	}

	private Graph both(NamedPlan after, PlanComparison comparison, ViewInfo view) throws Problem {
		try {
			return comparison.graph(view.name(), choice.layers(view));
		} catch (TooLargeException e) {
			throw tooLarge(view, after, e);
		}
	}

	private static Problem tooLarge(ViewInfo view, NamedPlan plan, TooLargeException e) {
		return DrawCommand.problem("draw.large", view.label(), plan.argument(), e.most());
	}

	private Drawable part(Drawable whole) {
		return focus.isEmpty() ? whole : focus.get().of(whole);
	}

	private Drawing drawing(NamedPlan plan, Picture picture) {
		picture.fallback().ifPresent(said -> root.around().err().println("sightline: " + said));
		return new Drawing(plan, picture);
	}

	private List<Drawing> atLeastOne(List<Drawing> drawings, NamedPlan plan) throws Problem {
		if (drawings.isEmpty()) {
			throw DrawCommand.problem("draw.around", plan.argument(), focus.orElseThrow().name());
		}
		return drawings;
	}
}
