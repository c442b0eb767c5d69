package org.sightline.edits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.findings.TextChange;
import org.sightline.dsl.load.SourceFile;

/**
 * A part of a file between two blocks that no change touches: where a block ends is as clear from its own text as from all
 * of it, so such a part reads the same by itself.
 *
 * @param start   where it begins in the text before the changes
 * @param end     where it ends in the text before the changes
 * @param changes the changes in it
 */
record Segment(int start, int end, List<TextChange> changes) {

	/** The segments in which a file changes, in the order of the text. What comes behind a block could be its own. */
	static List<Segment> of(SourceFile file, List<TextChange> changes) {
		List<INode> parts = parts(file);
		List<Segment> segments = new ArrayList<>();
		int next = 0;
		for (TextChange change : changes) {
			while (next + 1 < parts.size() && parts.get(next + 1).getOffset() < change.offset()) {
				next++;
			}
			int left = next == 0 ? 0 : parts.get(next - 1).getEndOffset();
			int behind = next;
			while (behind < parts.size() && parts.get(behind).getOffset() <= change.offset() + change.length()) {
				behind++;
			}
			int right = behind == parts.size() ? file.text().length() : parts.get(behind).getOffset();
			Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
			if (last != null && left < last.end) {
				List<TextChange> both = new ArrayList<>(last.changes);
				both.add(change);
				segments.set(segments.size() - 1, new Segment(last.start, Math.max(right, last.end), both));
			} else {
				segments.add(new Segment(left, right, List.of(change)));
			}
		}
		return segments;
	}

	/** The blocks and imports of a file in the order of its text. */
	private static List<INode> parts(SourceFile file) {
		List<INode> parts = new ArrayList<>();
		for (INode node : NodeModelUtils.getNode(file.content()).getRootNode().getChildren()) {
			if (node.getLength() > 0 && node.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof ParserRule) {
				parts.add(node);
			}
		}
		return parts;
	}

	/** Whether an object of the text before stands before it. */
	boolean isBehind(EObject old) {
		return NodeModelUtils.findActualNodeFor(old).getEndOffset() <= start;
	}

	/** Whether an object of the text before stands in it. */
	boolean contains(EObject old) {
		INode node = NodeModelUtils.findActualNodeFor(old);
		return node.getOffset() >= start && node.getEndOffset() <= end;
	}

	/** Its text after the changes. */
	String text(SourceFile file) {
		StringBuilder text = new StringBuilder(file.text().substring(start, end));
		for (int i = changes.size() - 1; i >= 0; i--) {
			TextChange change = changes.get(i);
			text.replace(change.offset() - start, change.offset() - start + change.length(), change.text());
		}
		return text.toString();
	}
}
