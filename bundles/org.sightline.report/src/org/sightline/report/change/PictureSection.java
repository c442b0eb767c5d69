package org.sightline.report.change;

import java.util.List;

import org.sightline.diagram.compare.PlanComparison;
import org.sightline.diagram.evaluate.TooLargeException;
import org.sightline.diagram.graph.Graph;
import org.sightline.diagram.graph.Mark;
import org.sightline.diagram.layout.Picture;
import org.sightline.report.html.Html;
import org.sightline.report.parts.PictureFigure;
import org.sightline.report.parts.PictureFigure.Version;
import org.sightline.report.parts.Say;
import org.sightline.report.parts.Section;

/** Both versions in one picture, in which nothing that did not change has moved. */
final class PictureSection implements Section {

	private final Compared plans;
	private final String view;
	private final Graph graph;
	private final Picture picture;
	private final Say say;

	private PictureSection(Compared plans, String view, Graph graph, Picture picture) {
		this.plans = plans;
		this.view = view;
		this.graph = graph;
		this.picture = picture;
		say = new Say(plans.after().request().locale(), PictureSection.class);
	}

	/** The pictures in which something is to be seen: the line of sight, and the journey where it has changed. */
	static List<PictureSection> of(Compared plans) {
		PlanComparison comparison = new PlanComparison(plans.before().request().plan(), plans.after().request().plan(), plans.after().findings(),
				plans.after().request().locale());
		return List.of("lineOfSight", "journey").stream().flatMap(view -> of(plans, comparison, view).stream()).toList();
	}

	private static List<PictureSection> of(Compared plans, PlanComparison comparison, String view) {
		try {
			Graph graph = comparison.graph(view);
			boolean changed = graph.allNodes().map(node -> node.mark()).anyMatch(mark -> mark == Mark.ADDED || mark == Mark.REMOVED || mark == Mark.CHANGED)
					|| graph.edges().stream().map(edge -> edge.mark()).anyMatch(mark -> mark == Mark.ADDED || mark == Mark.REMOVED || mark == Mark.CHANGED);
			return changed ? List.of(new PictureSection(plans, view, graph, comparison.picture(graph))) : List.of();
		} catch (TooLargeException e) {
			return List.of();
		}
	}

	/** The rule of the style sheet that keeps it readable. */
	String style() {
		return figure().styles(versions());
	}

	@Override
	public String id() {
		return view.equals("journey") ? "journey" : "sight";
	}

	@Override
	public String name() {
		return say.of("picture." + id());
	}

	@Override
	public String heading() {
		long marked = graph.allNodes().filter(node -> node.mark() == Mark.ADDED || node.mark() == Mark.REMOVED || node.mark() == Mark.CHANGED).count();
		return say.of("picture.heading." + id(), Math.toIntExact(marked));
	}

	@Override
	public String lead() {
		return say.of("picture.lead");
	}

	@Override
	public void content(Html html) {
		figure().write(html, List.of(), versions());
	}

	private PictureFigure figure() {
		return new PictureFigure(say, this, plans.after().request().links());
	}

	private List<Version> versions() {
		return List.of(new Version("", "", picture));
	}
}
