package org.sightline.edits;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.linking.Linking;
import org.sightline.dsl.linking.NameIndex;
import org.sightline.dsl.load.SourceFile;
import org.sightline.dsl.scoping.BuiltIns;
import org.sightline.dsl.syntax.PlanParseResult;
import org.sightline.model.Import;
import org.sightline.model.PlanFile;

/** Reads what has changed in the texts again, and compares what it says with what it is to say. */
final class Proof {

	private final Models models;
	private final Sameness sameness;
	private final Comparison comparison;
	private final List<PlanFile> read = new ArrayList<>();

	Proof(Models models, Sameness sameness) {
		this.models = models;
		this.sameness = sameness;
		this.comparison = new Comparison(models);
	}

	/** @throws EditRefusedException unless the changed texts are without mistakes of the language and say what the changed model says */
	void require(List<TextChange> changes) throws EditRefusedException {
		for (SourceFile file : models.before().files()) {
			List<TextChange> here = changes.stream().filter(change -> change.file().equals(file.path())).toList();
			if (!here.isEmpty()) {
				require(file, models.after().get(file.path()), Segment.of(file, here));
			}
		}
		NameIndex names = new NameIndex(List.copyOf(models.after().values()), models.sight(), new BuiltIns());
		new Linking().link(read, names);
		if (!comparison.sameReferences()) {
			throw new EditRefusedException("edit.unreadable");
		}
	}

	private void require(SourceFile file, PlanFile intended, List<Segment> segments) throws EditRefusedException {
		List<EObject> imports = new ArrayList<>();
		List<EObject> blocks = new ArrayList<>();
		int nextImport = 0;
		int nextBlock = 0;
		List<? extends EObject> oldImports = file.content().getImports();
		List<? extends EObject> oldBlocks = file.content().getBlocks();
		for (Segment segment : segments) {
			nextImport = before(segment, oldImports, nextImport, imports);
			nextBlock = before(segment, oldBlocks, nextBlock, blocks);
			PlanFile part = read(file, segment, intended);
			imports.addAll(part.getImports());
			blocks.addAll(part.getBlocks());
		}
		imports.addAll(oldImports.subList(nextImport, oldImports.size()));
		blocks.addAll(oldBlocks.subList(nextBlock, oldBlocks.size()));
		if (!saysAdded(imports, models.sight().added(intended)) || !same(file, intended, intended.getImports(), imports) || !same(file, intended, intended.getBlocks(), blocks)) {
			throw new EditRefusedException("edit.unreadable");
		}
	}

	/** Whether imports end with those that were added, which are then taken off. */
	private static boolean saysAdded(List<EObject> imports, List<String> added) {
		int kept = imports.size() - added.size();
		if (kept < 0) {
			return false;
		}
		List<EObject> last = imports.subList(kept, imports.size());
		boolean same = last.stream().map(each -> ((Import) each).getPath()).toList().equals(added);
		last.clear();
		return same;
	}

	/** Adds the old ones before a segment; passes over those in it, and tells which comes next. */
	private static int before(Segment segment, List<? extends EObject> olds, int from, List<EObject> found) {
		int next = from;
		while (next < olds.size() && segment.isBehind(olds.get(next))) {
			found.add(olds.get(next++));
		}
		while (next < olds.size() && segment.contains(olds.get(next))) {
			next++;
		}
		return next;
	}

	private PlanFile read(SourceFile file, Segment segment, PlanFile intended) throws EditRefusedException {
		String text = segment.text(file);
		IParseResult result = models.language().parser().parse(new StringReader(text));
		boolean mistaken = result.hasSyntaxErrors() || result instanceof PlanParseResult all && !all.problems().isEmpty();
		if (mistaken || !standsAlone(file, segment, text, result.getRootNode())) {
			throw new EditRefusedException("edit.unreadable");
		}
		PlanFile part = (PlanFile) result.getRootASTElement();
		models.sight().standsFor(part, intended);
		read.add(part);
		return part;
	}

	/** Whether no word grows together with one before or behind, and no comment swallows what follows. */
	private static boolean standsAlone(SourceFile file, Segment segment, String text, ICompositeNode root) {
		boolean first = segment.start() == 0;
		boolean last = segment.end() == file.text().length();
		if (segment.changes().isEmpty() || text.isEmpty()) {
			return segment.changes().isEmpty() || first || last;
		}
		INode end = root.getLastChild();
		boolean open = end != null && end.getGrammarElement() instanceof TerminalRule rule && rule.getName().equals("SL_COMMENT");
		return (first || isApart(file.text().charAt(segment.start() - 1), text.charAt(0)))
				&& (last || !open && isApart(text.charAt(text.length() - 1), file.text().charAt(segment.end())));
	}

	private static boolean isApart(char one, char other) {
		return one == '}' || Character.isWhitespace(one) || one == '/' || Character.isWhitespace(other) || other == '/';
	}

	private boolean same(SourceFile file, PlanFile whole, List<? extends EObject> intended, List<EObject> found) throws EditRefusedException {
		if (intended.size() != found.size()) {
			return false;
		}
		for (int i = 0; i < found.size(); i++) {
			EObject wanted = intended.get(i);
			EObject got = found.get(i);
			boolean untouched = got.eResource() != null;
			if (untouched && models.origin(wanted).filter(old -> old == got && sameness.same(old, wanted)).isPresent()) {
				continue;
			}
			if (!comparison.sameContent(wanted, untouched ? again(file, whole, got) : got)) {
				return false;
			}
		}
		return true;
	}

	/** An untouched part of a text, read again: what it names may be called something else now. */
	private EObject again(SourceFile file, PlanFile whole, EObject old) throws EditRefusedException {
		INode node = NodeModelUtils.findActualNodeFor(old);
		PlanFile part = read(file, new Segment(node.getOffset(), node.getEndOffset(), List.of()), whole);
		return part.eContents().get(0);
	}
}
