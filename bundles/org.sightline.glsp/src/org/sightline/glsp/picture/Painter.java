package org.sightline.glsp.picture;

import java.util.Map;
import java.util.Optional;

import org.sightline.diagram.Views;
import org.sightline.diagram.graph.Drawable;
import org.sightline.diagram.layout.Layouts;
import org.sightline.diagram.layout.Memory;
import org.sightline.diagram.layout.Picture;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.positions.PositionsFile;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.PlanLoader;
import org.sightline.dsl.load.PlanUnreadableException;
import org.sightline.glsp.host.PlanHost;

/** Draws views of a plan's texts. */
public final class Painter {

	private final PlanLoader loader;
	private final PlanHost host;

	public Painter(PlanLoader loader, PlanHost host) {
		this.loader = loader;
		this.host = host;
	}

	/**
	 * Draws a view. Takes a moment.
	 *
	 * @param now    with texts
	 * @param before what is in both stays where it was
	 * @throws org.sightline.diagram.evaluate.TooLargeException if it would have more nodes and edges than can be drawn
	 */
	public Shown paint(Snapshot now, Choice choice, Optional<Before> before) throws PlanUnreadableException {
		LoadedPlan plan = now.texts().orElseThrow().load(loader);
		Drawable whole = new Views(plan, now.findings(), choice.locale()).draw(choice.view(), choice.layers());
		Drawable part = choice.focus().map(focus -> focus.of(whole)).orElse(whole);
		String file = positionsPath(plan);
		String positions = host.text(file).orElse("");
		Map<String, Point> fixed = choice.focus().isEmpty() ? PositionsFile.parse(positions).of(choice.view()) : Map.of();
		Picture picture = new Layouts().lay(part, new Memory(before.map(known -> known.kept(fixed)), fixed));
		return new Shown(choice, now, plan, picture, file, positions);
	}

	/** Path of the file of positions, as the host calls it. */
	private static String positionsPath(LoadedPlan plan) {
		return plan.root().relativize(PositionsFile.beside(plan).path()).toString().replace('\\', '/');
	}
}
