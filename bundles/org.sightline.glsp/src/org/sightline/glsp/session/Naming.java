package org.sightline.glsp.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.glsp.server.features.directediting.ApplyLabelEditOperation;
import org.sightline.diagram.layout.positions.Position;
import org.sightline.diagram.layout.positions.Positions;
import org.sightline.diagram.layout.positions.PositionsFile;
import org.sightline.diagram.tools.Done;
import org.sightline.diagram.tools.ToolInfo;
import org.sightline.diagram.tools.ToolInfo.Kind;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.glsp.actions.CreatedAction;
import org.sightline.glsp.picture.Ids;
import org.sightline.glsp.picture.Shown;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Changes what labels say: names, everywhere in the plan, and the sizes of effects. */
@Singleton
final class Naming {

	private final PlanDiagram diagram;
	private final Sheet sheet;
	private final Changes changes;

	@Inject
	Naming(PlanDiagram diagram, Sheet sheet, Changes changes) {
		this.diagram = diagram;
		this.sheet = sheet;
		this.changes = changes;
	}

	/** Why a label cannot say something; empty if it can. */
	Optional<Message> problem(String label, String text) {
		try {
			Draft draft = draft();
			change(draft, label, text);
			draft.edit();
			return Optional.empty();
		} catch (RefusedException e) {
			return Optional.of(e.reason());
		}
	}

	void apply(ApplyLabelEditOperation wanted) throws RefusedException {
		Draft draft = draft();
		String part = Ids.labelled(wanted.getLabelId() == null ? "" : wanted.getLabelId());
		String text = wanted.getText() == null ? "" : wanted.getText();
		Done done = change(draft, part, text);
		Shown shown = draft.shown();
		Renamed renamed = Renamed.of(shown.element(part).orElseThrow(), done.element());
		List<TextChange> edits = draft.edit().changes();
		if (edits.isEmpty()) {
			diagram.again(); // the page shows what was typed
			return;
		}
		sheet.renamed(renamed);
		changes.make(Message.of(Naming.class, "undo.label", text), shown, Stream.concat(edits.stream(), moved(shown, renamed)).toList(),
				now -> diagram.say(new CreatedAction(List.of(renamed.id(part)), null)));
	}

	private Draft draft() throws RefusedException {
		Shown shown = changes.current();
		return new Draft(shown, sheet.tools().orElseThrow());
	}

	private Done change(Draft draft, String label, String text) throws RefusedException {
		String part = Ids.labelled(label);
		ToolInfo tool = mapping(draft.shown(), part).flatMap(mapping -> sheet.tools().flatMap(tools -> tools.on(mapping, Kind.LABEL)))
				.orElseThrow(() -> new RefusedException(Message.of(Naming.class, "noLabel")));
		return draft.run(new Attempt(tool.id(), Map.of("element", part), Map.of("arg0", text)));
	}

	private static Optional<String> mapping(Shown shown, String part) {
		return shown.node(part).map(node -> node.node().mapping()).or(() -> shown.edge(part).map(edge -> edge.edge().mapping()));
	}

	/** Nodes that a person put somewhere stay there under their new name. */
	private static Stream<TextChange> moved(Shown shown, Renamed renamed) {
		Positions old = shown.positions();
		Positions now = Positions.of(old.all().stream()
				.map(position -> new Position(position.view(), renamed.id(position.node()), position.x(), position.y())).toList());
		return now.equals(old) ? Stream.empty()
				: Stream.of(new TextChange(shown.positionsPath(), 0, shown.positionsText().length(), PositionsFile.text(now)));
	}
}
