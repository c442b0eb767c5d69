package org.sightline.glsp.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.operations.CreateEdgeOperation;
import org.eclipse.glsp.server.operations.ReconnectEdgeOperation;
import org.sightline.design.Words;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.tools.ToolInfo;
import org.sightline.diagram.tools.ToolInfo.Kind;
import org.sightline.dsl.findings.Message;
import org.sightline.glsp.picture.Shown;
import org.sightline.model.Element;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Draws lines between nodes, and leads their ends elsewhere, with the tools of the view. */
@Singleton
final class Connecting {

	private final PlanDiagram diagram;
	private final Sheet sheet;
	private final Changes changes;
	private final Editing editing;

	@Inject
	Connecting(PlanDiagram diagram, Sheet sheet, Changes changes, Editing editing) {
		this.diagram = diagram;
		this.sheet = sheet;
		this.changes = changes;
		this.editing = editing;
	}

	void connect(CreateEdgeOperation wanted) throws RefusedException {
		Shown shown = changes.current();
		ToolInfo tool = editing.tool(wanted.getElementTypeId(), Kind.CONNECT);
		String source = Editing.given(wanted.getSourceElementId());
		String target = Editing.given(wanted.getTargetElementId());
		editing.ask(tool, new Attempt(tool.id(), Map.of("source", source, "target", target), Map.of()), ends(shown, source, target),
				Message.of(Editing.class, "create"));
	}

	void reconnect(ReconnectEdgeOperation wanted) throws RefusedException {
		Shown shown = changes.current();
		PlacedEdge edge = shown.edge(Editing.given(wanted.getEdgeElementId())).orElseThrow(() -> new RefusedException(Message.of(Draft.class, "gone")));
		String source = Editing.given(wanted.getSourceElementId());
		String target = Editing.given(wanted.getTargetElementId());
		boolean end = edge.edge().from().equals(source);
		ToolInfo tool = sheet.tools().flatMap(tools -> tools.on(edge.edge().mapping(), end ? Kind.RECONNECT_TARGET : Kind.RECONNECT_SOURCE))
				.orElseThrow(() -> new RefusedException(Message.of(Connecting.class, "fixedEnd")));
		Attempt attempt = new Attempt(tool.id(), Map.of("element", edge.id(), "source", end ? edge.edge().to() : edge.edge().from(), "target",
				end ? target : source), Map.of());
		editing.ask(tool, attempt, ends(shown, source, target), Message.of(Connecting.class, "reconnect"));
	}

	/** Between what a line runs, as people call it. */
	private List<String> ends(Shown shown, String source, String target) {
		return List.of(diagram.text(Message.of(Connecting.class, "ends", name(shown, source), name(shown, target))));
	}

	private static String name(Shown shown, String node) {
		Optional<EObject> element = shown.element(node);
		while (element.isPresent() && !(element.get() instanceof Element)) {
			element = element.map(EObject::eContainer);
		}
		return element.map(Element.class::cast).map(named -> Words.name(named, shown.choice().locale())).orElse("");
	}

	/** Whether a tool may lead from one node to another; with one end only, whether it may begin there. */
	boolean mayConnect(String id, String source, String target) {
		Shown shown = sheet.shown().orElse(null);
		ToolInfo tool = sheet.tools().flatMap(tools -> tools.info(Editing.given(id))).filter(info -> info.kind() == Kind.CONNECT).orElse(null);
		if (shown == null || tool == null || !shown.node(Editing.given(source)).map(node -> tool.sources().contains(node.node().mapping())).orElse(false)) {
			return false;
		}
		if (target == null) {
			return true;
		}
		boolean fits = shown.node(target).map(node -> tool.targets().contains(node.node().mapping())).orElse(false);
		return fits && sheet.tools().orElseThrow().allows(tool.id(),
				Map.of("source", shown.element(source).orElseThrow(), "target", shown.element(target).orElseThrow()));
	}
}
