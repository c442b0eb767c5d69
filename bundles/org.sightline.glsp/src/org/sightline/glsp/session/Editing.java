package org.sightline.glsp.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.glsp.server.operations.CreateEdgeOperation;
import org.eclipse.glsp.server.operations.CreateNodeOperation;
import org.eclipse.glsp.server.operations.ReconnectEdgeOperation;
import org.sightline.diagram.layout.PlacedEdge;
import org.sightline.diagram.layout.PlacedNode;
import org.sightline.diagram.layout.Point;
import org.sightline.diagram.tools.Done;
import org.sightline.diagram.tools.Question;
import org.sightline.diagram.tools.ToolInfo;
import org.sightline.diagram.tools.ToolInfo.Kind;
import org.sightline.diagram.tools.Toolbox;
import org.sightline.dsl.findings.Message;
import org.sightline.edits.PlanEdit;
import org.sightline.glsp.actions.AskAction;
import org.sightline.glsp.actions.CreatedAction;
import org.sightline.glsp.picture.Ids;
import org.sightline.glsp.picture.Containers;
import org.sightline.glsp.picture.Shown;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Makes and connects, with the tools of the view. */
@Singleton
final class Editing {

	private final PlanDiagram diagram;
	private final Changes changes;
	private final Forms forms;

	@Inject
	Editing(PlanDiagram diagram, Changes changes, Forms forms) {
		this.diagram = diagram;
		this.changes = changes;
		this.forms = forms;
	}

	void create(CreateNodeOperation wanted) throws RefusedException {
		Shown shown = changes.current();
		ToolInfo tool = tool(wanted.getElementTypeId(), Kind.CREATE);
		Point point = wanted.getLocation().map(at -> new Point(at.getX(), at.getY())).orElse(new Point(0, 0));
		String container = Containers.at(shown, tool.containers(), given(wanted.getContainerId()), point).map(PlacedNode::id).orElse("");
		if (container.isEmpty() && !tool.containers().contains(ToolInfo.CANVAS)) {
			throw new RefusedException(Message.of(Editing.class, "notThere", tool.label()));
		}
		ask(tool, new Attempt(tool.id(), Map.of("container", container), Map.of()));
	}

	void connect(CreateEdgeOperation wanted) throws RefusedException {
		changes.current();
		ToolInfo tool = tool(wanted.getElementTypeId(), Kind.CONNECT);
		ask(tool, new Attempt(tool.id(), Map.of("source", given(wanted.getSourceElementId()), "target", given(wanted.getTargetElementId())), Map.of()));
	}

	void reconnect(ReconnectEdgeOperation wanted) throws RefusedException {
		Shown shown = changes.current();
		PlacedEdge edge = shown.edge(given(wanted.getEdgeElementId())).orElseThrow(() -> new RefusedException(Message.of(Draft.class, "gone")));
		boolean end = edge.edge().from().equals(wanted.getSourceElementId());
		ToolInfo tool = diagram.tools().flatMap(tools -> tools.on(edge.edge().mapping(), end ? Kind.RECONNECT_TARGET : Kind.RECONNECT_SOURCE))
				.orElseThrow(() -> new RefusedException(Message.of(Editing.class, "fixedEnd")));
		Attempt attempt = new Attempt(tool.id(), Map.of("element", edge.id(), "source", end ? edge.edge().to() : edge.edge().from(), "target",
				given(end ? wanted.getTargetElementId() : wanted.getSourceElementId())), Map.of());
		run(Message.of(Editing.class, "undo.tool", tool.label()), attempt);
	}

	/** Whether a tool may lead from one node to another; with one end only, whether it may begin there. */
	boolean mayConnect(String id, String source, String target) {
		Shown shown = diagram.shown().orElse(null);
		ToolInfo tool = diagram.tools().flatMap(tools -> tools.info(given(id))).filter(info -> info.kind() == Kind.CONNECT).orElse(null);
		if (shown == null || tool == null || !shown.node(given(source)).map(node -> tool.sources().contains(node.node().mapping())).orElse(false)) {
			return false;
		}
		if (target == null) {
			return true;
		}
		boolean fits = shown.node(target).map(node -> tool.targets().contains(node.node().mapping())).orElse(false);
		return fits && diagram.tools().orElseThrow().allows(tool.id(),
				Map.of("source", shown.element(source).orElseThrow(), "target", shown.element(target).orElseThrow()));
	}

	private ToolInfo tool(String id, Kind kind) throws RefusedException {
		return diagram.tools().flatMap(tools -> tools.info(given(id))).filter(info -> info.kind() == kind)
				.orElseThrow(() -> new RefusedException(Message.of(Editing.class, "noTool")));
	}

	/** Asks what the tool wants to know, if anything, and runs it then. */
	private void ask(ToolInfo tool, Attempt attempt) throws RefusedException {
		Toolbox tools = diagram.tools().orElseThrow();
		List<Question> questions = tools.questions(tool.id(), Draft.variables(attempt, diagram.shown().orElseThrow(), tools));
		Message label = Message.of(Editing.class, "undo.tool", tool.label());
		if (questions.isEmpty()) {
			run(label, attempt);
		} else {
			forms.ask(tool.label(), List.of(), questions.stream().map(Editing::asked).toList(), Message.of(Editing.class, "create"),
					answers -> run(label, attempt.with(answers)));
		}
	}

	private static AskAction.Question asked(Question question) {
		boolean free = question.options().isEmpty();
		return new AskAction.Question(question.variable(), question.label(), free ? "text" : "choice", question.usual(),
				free ? null : question.options().stream().map(option -> new AskAction.Choice(option.value(), option.label())).toList(),
				question.other().isEmpty() ? null : question.other(), question.hint().isEmpty() ? null : question.hint());
	}

	/** Runs a tool on a copy, and has the text changed accordingly. */
	private void run(Message label, Attempt attempt) throws RefusedException {
		Shown shown = changes.current();
		Draft draft = new Draft(shown, diagram.tools().orElseThrow());
		Done done = draft.run(attempt);
		PlanEdit edit = draft.edit();
		if (!edit.isEmpty()) {
			changes.make(label, shown, edit.changes(), now -> created(shown, now, done));
		}
	}

	/** Points at what is there now and was not before: what the tool says that it made, otherwise an edge, otherwise a node. */
	private void created(Shown before, Shown now, Done done) {
		Stream<String> said = done.ids().stream().filter(id -> now.node(id).isPresent());
		Stream<String> nodes = now.nodes().stream().map(PlacedNode::id);
		Stream.of(said, now.edges().stream(), nodes).flatMap(ids -> ids).filter(id -> before.node(id).isEmpty() && before.edge(id).isEmpty())
				.findFirst().ifPresent(id -> diagram.say(new CreatedAction(List.of(id), label(now, id))));
	}

	/** The label where a new node gets its name; null where it cannot be given one. */
	private String label(Shown now, String id) {
		return now.node(id).filter(node -> diagram.powers().name(node).isPresent()).map(node -> Ids.name(id)).orElse(null);
	}

	private static String given(String text) {
		return text == null ? "" : text;
	}
}
