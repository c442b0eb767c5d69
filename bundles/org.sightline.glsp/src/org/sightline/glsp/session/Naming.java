package org.sightline.glsp.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.glsp.server.features.directediting.ApplyLabelEditOperation;
import org.sightline.diagram.layout.positions.Position;
import org.sightline.diagram.layout.positions.Positions;
import org.sightline.diagram.layout.positions.PositionsFile;
import org.sightline.diagram.tools.ToolInfo;
import org.sightline.diagram.tools.ToolInfo.Kind;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.findings.TextChange;
import org.sightline.edits.PlanEdit;
import org.sightline.glsp.actions.CreatedAction;
import org.sightline.glsp.picture.Ids;
import org.sightline.glsp.picture.Shown;
import org.sightline.model.Element;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Changes what labels say: names, everywhere in the plan, and the sizes of effects. */
@Singleton
final class Naming {

	private final PlanDiagram diagram;
	private final Changes changes;

	@Inject
	Naming(PlanDiagram diagram, Changes changes) {
		this.diagram = diagram;
		this.changes = changes;
	}

	/** Why a label cannot say something; empty if it can. */
	Optional<Message> problem(String label, String text) {
		try {
			draft(changes.current(), label, text).edit();
			return Optional.empty();
		} catch (RefusedException e) {
			return Optional.of(e.reason());
		}
	}

	void apply(ApplyLabelEditOperation wanted) throws RefusedException {
		Shown shown = changes.current();
		String part = Ids.labelled(wanted.getLabelId() == null ? "" : wanted.getLabelId());
		String text = wanted.getText() == null ? "" : wanted.getText();
		Optional<Element> named = shown.element(part).filter(Element.class::isInstance).map(Element.class::cast);
		PlanEdit edit = draft(shown, part, text).edit();
		if (edit.isEmpty()) {
			return;
		}
		Optional<String> before = named.map(Element::getName);
		List<TextChange> all = Stream.concat(edit.changes().stream(), before.stream().flatMap(name -> moved(shown, new Renamed(name, text)))).toList();
		before.ifPresent(name -> diagram.renamed(new Renamed(name, text)));
		changes.make(Message.of(Naming.class, "undo.label", text), shown, all, now -> {
			List<String> ids = before.map(name -> List.of(new Renamed(name, text).id(part))).orElse(List.of(part));
			diagram.say(new CreatedAction(ids, null));
		});
	}

	private Draft draft(Shown shown, String label, String text) throws RefusedException {
		String part = Ids.labelled(label);
		ToolInfo tool = mapping(shown, part).flatMap(mapping -> diagram.tools().flatMap(tools -> tools.on(mapping, Kind.LABEL)))
				.orElseThrow(() -> new RefusedException(Message.of(Naming.class, "noLabel")));
		Draft draft = new Draft(shown, diagram.tools().orElseThrow());
		draft.run(new Attempt(tool.id(), Map.of("element", part), Map.of("arg0", text)));
		return draft;
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
