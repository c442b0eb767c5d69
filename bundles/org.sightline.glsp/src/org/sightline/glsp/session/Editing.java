package org.sightline.glsp.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.glsp.server.operations.CreateNodeOperation;
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

/** Runs the tools of the view: asks first what they want to know, and points at what they made. */
@Singleton
final class Editing {

	private final PlanDiagram diagram;
	private final Sheet sheet;
	private final Changes changes;
	private final Forms forms;

	@Inject
	Editing(PlanDiagram diagram, Sheet sheet, Changes changes, Forms forms) {
		this.diagram = diagram;
		this.sheet = sheet;
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
		ask(tool, new Attempt(tool.id(), Map.of("container", container), Map.of()), List.of(), Message.of(Editing.class, "create"));
	}

	/** A tool that a person picked. */
	ToolInfo tool(String id, Kind kind) throws RefusedException {
		return sheet.tools().flatMap(tools -> tools.info(given(id))).filter(info -> info.kind() == kind)
				.orElseThrow(() -> new RefusedException(Message.of(Editing.class, "noTool")));
	}

	/**
	 * Asks what the tool wants to know, if anything, and runs it then.
	 *
	 * @param about  what it is about, above the questions
	 * @param accept what is done when they are answered
	 */
	void ask(ToolInfo tool, Attempt attempt, List<String> about, Message accept) throws RefusedException {
		Toolbox tools = sheet.tools().orElseThrow();
		List<Question> questions = tools.questions(tool.id(), Draft.variables(attempt, sheet.shown().orElseThrow(), tools));
		Message label = Message.of(Editing.class, "undo.tool", tool.label());
		if (questions.isEmpty()) {
			run(label, attempt);
		} else {
			forms.ask(tool.label(), about, questions.stream().map(Editing::asked).toList(), accept, answers -> run(label, attempt.with(answers)));
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
		Draft draft = new Draft(shown, sheet.tools().orElseThrow());
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
		return now.node(id).filter(node -> sheet.powers().name(node).isPresent()).map(node -> Ids.name(id)).orElse(null);
	}

	static String given(String text) {
		return text == null ? "" : text;
	}
}
