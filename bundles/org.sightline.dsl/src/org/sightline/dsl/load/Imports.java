package org.sightline.dsl.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.findings.Message;
import org.sightline.dsl.linking.Visibility;
import org.sightline.dsl.syntax.Nearest;
import org.sightline.dsl.syntax.Problem;
import org.sightline.model.Import;
import org.sightline.model.PlanFile;
import org.sightline.model.PlanPackage;

/** What the files of a plan import: who sees whom. */
final class Imports {

	private final Map<PlanFile, Set<PlanFile>> imported = new LinkedHashMap<>();
	private final Map<PlanFile, Set<PlanFile>> seen = new LinkedHashMap<>();

	void add(PlanFile from, PlanFile to) {
		imported.computeIfAbsent(from, any -> new HashSet<>()).add(to);
	}

	/** A file sees itself and what it imports, transitively. */
	Visibility visibility() {
		return (from, to) -> seen.computeIfAbsent(from, this::reach).contains(to);
	}

	private Set<PlanFile> reach(PlanFile from) {
		Set<PlanFile> reached = new HashSet<>(Set.of(from));
		Deque<PlanFile> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			for (PlanFile next : imported.getOrDefault(open.pop(), Set.of())) {
				if (reached.add(next)) {
					open.push(next);
				}
			}
		}
		return reached;
	}

	/** The written imports of a file: those whose path could be read. */
	static List<Import> of(PlanFile file) {
		return new ArrayList<>(file.getImports().stream().filter(each -> each.getPath() != null).toList());
	}

	static Problem outside(Import statement) {
		return problem("import.outside", Message.of(Imports.class, "import.outside", statement.getPath()), statement, null);
	}

	static Problem missing(Import statement, Collection<String> others) {
		Optional<String> meant = Nearest.to(statement.getPath(), others);
		Message message = meant.map(near -> Message.of(Imports.class, "import.missing.meant", statement.getPath(), near))
				.orElseGet(() -> Message.of(Imports.class, "import.missing", statement.getPath()));
		return problem("import.missing", message, statement, meant.map(near -> '"' + near + '"').orElse(null));
	}

	static Problem unreadable(Import statement, Message reason) {
		return problem("import.unreadable", reason, statement, null);
	}

	private static Problem problem(String code, Message message, Import statement, String replacement) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(statement, PlanPackage.Literals.IMPORT__PATH);
		INode node = nodes.isEmpty() ? NodeModelUtils.getNode(statement) : nodes.get(0);
		return Problem.of(code, message, node.getOffset(), node.getLength(), replacement);
	}
}
