package org.sightline.checks;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.PlanModel;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.Places;
import org.sightline.dsl.units.Units;
import org.sightline.model.Block;
import org.sightline.model.PlanPackage;

/** A plan with what several rules ask about it, worked out once and only when asked for. */
public final class PlanAnalysis {

	private final LoadedPlan plan;
	private final Places places;
	private final Edits edits;
	private Links links;
	private Units units;

	public PlanAnalysis(LoadedPlan plan) {
		this.plan = plan;
		places = new Places(plan);
		edits = new Edits(places);
	}

	/** The plan as read. */
	public LoadedPlan plan() {
		return plan;
	}

	/** All its files as one. */
	public PlanModel model() {
		return plan.model();
	}

	/** Where its objects stand in the text. */
	public Places places() {
		return places;
	}

	/** Changes of its text, for quick fixes. */
	public Edits edits() {
		return edits;
	}

	/** The dimensions of its figures. */
	public Units units() {
		if (units == null) {
			units = new Units(model());
		}
		return units;
	}

	/** Which metrics lead to revenue through the formulas. */
	public Links links() {
		if (links == null) {
			links = new Links(model());
		}
		return links;
	}

	/** All of a block's text. */
	Place whole(Block block) {
		ICompositeNode node = NodeModelUtils.getNode(block);
		Place place = places.of(block);
		return new Place(place.file(), node.getOffset(), node.getLength(), node.getStartLine(), 1, node.getEndLine(), 1);
	}

	/** Where findings about the plan as a whole stand. */
	Place top() {
		Optional<Place> block = model().frame().map(frame -> frame.getTitle() == null ? start(places.of(frame))
				: places.of(frame, PlanPackage.Literals.PLAN__TITLE));
		return block.orElseGet(() -> new Place(plan.files().isEmpty() ? "" : plan.files().get(0).path(), 0, 0, 1, 1, 1, 1));
	}

	private static Place start(Place block) {
		int word = "plan".length();
		return new Place(block.file(), block.offset(), word, block.line(), block.column(), block.line(), block.column() + word);
	}
}
