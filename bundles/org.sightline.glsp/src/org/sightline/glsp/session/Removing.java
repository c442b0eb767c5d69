package org.sightline.glsp.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.operations.DeleteOperation;
import org.sightline.design.tools.Removal;
import org.sightline.diagram.tools.ToolInfo;
import org.sightline.diagram.tools.ToolInfo.Kind;
import org.sightline.dsl.findings.Message;
import org.sightline.glsp.picture.Shown;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Deletes, after saying what else goes with it. */
@Singleton
final class Removing {

	/** More of what goes with it is counted, not told. */
	private static final int TOLD = 12;

	private final PlanDiagram diagram;
	private final Sheet sheet;
	private final Changes changes;
	private final Forms forms;

	@Inject
	Removing(PlanDiagram diagram, Sheet sheet, Changes changes, Forms forms) {
		this.diagram = diagram;
		this.sheet = sheet;
		this.changes = changes;
		this.forms = forms;
	}

	void delete(DeleteOperation wanted) throws RefusedException {
		List<String> parts = wanted.getElementIds() == null ? List.of() : wanted.getElementIds().stream().filter(Objects::nonNull).toList();
		Map<EObject, Attempt> attempts = attempts(changes.current(), parts);
		if (attempts.isEmpty()) {
			throw new RefusedException(Message.of(Removing.class, "noDeletion"));
		}
		Removal removal = Removal.of(List.copyOf(attempts.keySet()));
		if (removal.consequences().isEmpty()) {
			run(parts);
			return;
		}
		List<String> lines = new ArrayList<>(removal.consequences().stream().limit(TOLD).map(diagram::text).toList());
		if (removal.consequences().size() > TOLD) {
			lines.add(diagram.text(Message.of(Removing.class, "more", removal.consequences().size() - TOLD)));
		}
		forms.ask(diagram.text(removal.question()), lines, List.of(), Message.of(Removing.class, "delete"), answers -> run(parts));
	}

	/** What is to be deleted, each element once, with the tool that does it. */
	private Map<EObject, Attempt> attempts(Shown shown, List<String> parts) {
		Map<EObject, Attempt> attempts = new LinkedHashMap<>();
		for (String part : parts) {
			String mapping = shown.node(part).map(node -> node.node().mapping()).or(() -> shown.edge(part).map(edge -> edge.edge().mapping())).orElse("");
			sheet.tools().flatMap(tools -> tools.on(mapping, Kind.DELETE)).map(ToolInfo::id).ifPresent(
					tool -> attempts.putIfAbsent(shown.element(part).orElseThrow(), new Attempt(tool, Map.of("element", part), Map.of())));
		}
		return attempts;
	}

	private void run(List<String> parts) throws RefusedException {
		Shown shown = changes.current();
		Draft draft = new Draft(shown, sheet.tools().orElseThrow());
		for (Map.Entry<EObject, Attempt> each : attempts(shown, parts).entrySet()) {
			if (draft.has(each.getKey())) { // it may have gone with another one
				draft.run(each.getValue());
			}
		}
		changes.make(Message.of(Removing.class, "delete"), shown, draft.edit().changes(), now -> { });
	}
}
