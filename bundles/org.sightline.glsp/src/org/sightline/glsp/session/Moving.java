package org.sightline.glsp.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.operations.ChangeContainerOperation;
import org.eclipse.glsp.server.types.ElementAndBounds;
import org.sightline.diagram.layout.Box;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.layout.positions.Position;
import org.sightline.diagram.layout.positions.Positions;
import org.sightline.diagram.layout.positions.PositionsFile;
import org.sightline.diagram.tools.ToolInfo;
import org.sightline.diagram.tools.ToolInfo.Kind;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.edits.PlanEdit;
import org.sightline.glsp.actions.CreatedAction;
import org.sightline.glsp.actions.FreeAction;
import org.sightline.glsp.picture.Fixable;
import org.sightline.glsp.picture.Containers;
import org.sightline.glsp.picture.Shown;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Moves nodes: to another place of the picture, which the file of positions remembers, or into another container of the plan. */
@Singleton
final class Moving {

	private final PlanDiagram diagram;
	private final Sheet sheet;
	private final Changes changes;

	@Inject
	Moving(PlanDiagram diagram, Sheet sheet, Changes changes) {
		this.diagram = diagram;
		this.sheet = sheet;
		this.changes = changes;
	}

	/** Puts nodes elsewhere: all of them in one step of the history, or none. */
	void move(ChangeBoundsOperation wanted) throws RefusedException {
		Shown shown = changes.current();
		Positions positions = shown.positions();
		Map<String, Drop> drops = new LinkedHashMap<>();
		for (ElementAndBounds bounds : wanted.getNewBounds() == null ? List.<ElementAndBounds>of() : wanted.getNewBounds()) {
			Optional<PlacedNode> node = shown.node(bounds.getElementId()).filter(any -> bounds.getNewPosition() != null);
			if (node.isPresent() && Fixable.in(shown, node.get())) {
				positions = positions.with(new Position(shown.choice().view(), node.get().id(), whole(bounds.getNewPosition().getX()),
						whole(bounds.getNewPosition().getY())));
			} else if (node.isPresent()) {
				drop(shown, node.get(), bounds).ifPresent(drop -> drops.put(drop.node(), drop));
			}
		}
		if (!drops.isEmpty()) {
			drop(shown, List.copyOf(drops.values()));
		} else if (positions.equals(shown.positions())) {
			diagram.again(); // what was dragged goes back
		}
		keep(shown, positions, "undo.move");
	}

	private static int whole(double place) {
		return (int) Math.round(Math.max(0, Math.min(Position.MOST, place)));
	}

	/** A node that comes to stand in a container. */
	private record Drop(String node, ToolInfo tool, String container) {

		Attempt attempt() {
			return new Attempt(tool.id(), Map.of("element", node, "newSemanticContainer", container), Map.of());
		}
	}

	/** Into another container, if its tool says that this means something. */
	private Optional<Drop> drop(Shown shown, PlacedNode node, ElementAndBounds bounds) {
		Box origin = shown.parent(node.id()).map(PlacedNode::box).orElse(new Box(0, 0, 0, 0));
		Point center = new Point(origin.x() + bounds.getNewPosition().getX() + node.box().width() / 2,
				origin.y() + bounds.getNewPosition().getY() + node.box().height() / 2);
		return sheet.tools().flatMap(tools -> tools.on(node.node().mapping(), Kind.MOVE))
				.flatMap(tool -> Containers.at(shown, tool.containers(), "", center)
						.filter(container -> !shown.parent(node.id()).equals(Optional.of(container)))
						.map(container -> new Drop(node.id(), tool, container.id())));
	}

	private void drop(Shown shown, List<Drop> drops) throws RefusedException {
		Draft draft = new Draft(shown, sheet.tools().orElseThrow());
		for (Drop drop : drops) {
			draft.run(drop.attempt());
		}
		PlanEdit edit = draft.edit();
		if (edit.isEmpty()) {
			diagram.again();
			return;
		}
		List<String> moved = drops.stream().map(Drop::node).toList();
		changes.make(Message.of(Editing.class, "undo.tool", drops.get(0).tool().label()), shown, edit.changes(),
				now -> diagram.say(new CreatedAction(moved.stream().filter(id -> now.node(id).isPresent()).toList(), null)));
	}

	void into(ChangeContainerOperation wanted) throws RefusedException {
		Shown shown = changes.current();
		PlacedNode node = shown.node(wanted.getElementId()).orElseThrow(() -> new RefusedException(Message.of(Draft.class, "gone")));
		ToolInfo tool = sheet.tools().flatMap(tools -> tools.on(node.node().mapping(), Kind.MOVE))
				.orElseThrow(() -> new RefusedException(Message.of(Moving.class, "noContainer")));
		drop(shown, List.of(new Drop(node.id(), tool, wanted.getTargetContainerId() == null ? "" : wanted.getTargetContainerId())));
	}

	void free(FreeAction wanted) throws RefusedException {
		Shown shown = changes.current();
		Positions positions = shown.positions();
		for (Position position : positions.all()) {
			boolean meant = wanted.elementIds().isEmpty() || wanted.elementIds().contains(position.node());
			if (meant && position.view().equals(shown.choice().view())) {
				positions = positions.without(position.view(), position.node());
			}
		}
		keep(shown, positions, "undo.free");
	}

	private void keep(Shown shown, Positions positions, String label) {
		if (!positions.equals(shown.positions())) {
			TextChange change = new TextChange(shown.positionsPath(), 0, shown.positionsText().length(), PositionsFile.text(positions));
			changes.make(Message.of(Moving.class, label), shown, List.of(change), now -> { });
		}
	}
}
