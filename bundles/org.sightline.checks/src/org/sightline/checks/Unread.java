package org.sightline.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.findings.Place;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Block;
import org.sightline.model.Unrecognized;

/**
 * Text that could not be understood, and is left out of the model. What it would have said is not missing, and figures
 * without it would mislead: one mistake is said once, not again by every rule that misses what stands there.
 */
final class Unread {

	/** Findings that something stands nowhere in the plan. */
	private static final Set<String> ABSENT = Set.of("goal.none", "hypothesis.unused", "horizon.shortonly", "formula.unused", "link.broken",
			"goal.unlinked", "handover.undefined", "agreement.unsigned");
	private static final Set<String> LEFT_OUT = Set.of("syntax.unknown", "syntax.expected", "syntax.unexpected", "syntax.end");
	private static final Set<String> WITHOUT_VALUE = Set.of("syntax.number", "syntax.month", "syntax.string");

	private record Range(int from, int to) {

		private boolean contains(int offset) {
			return from <= offset && offset <= to;
		}
	}

	private final Map<String, List<Range>> damaged = new HashMap<>();

	Unread(LoadedPlan plan) {
		Set<Finding> leftOut = new HashSet<>();
		plan.findings().stream().filter(Unread::leavesOut).forEach(leftOut::add);
		if (!leftOut.isEmpty()) {
			plan.files().forEach(file -> collect(file, leftOut));
		}
	}

	private void collect(SourceFile file, Set<Finding> leftOut) {
		List<Integer> offsets = leftOut.stream().map(Finding::place).filter(place -> place.file().equals(file.path())).map(Place::offset).toList();
		if (offsets.isEmpty()) {
			return;
		}
		List<Range> ranges = damaged.computeIfAbsent(file.path(), any -> new ArrayList<>());
		Range before = new Range(0, -1);
		for (Block block : file.content().getBlocks()) {
			INode node = NodeModelUtils.getNode(block);
			Range range = node == null ? new Range(0, -1) : new Range(node.getOffset(), node.getEndOffset());
			if (offsets.stream().anyMatch(range::contains)) {
				ranges.add(range);
				if (block instanceof Unrecognized) {
					ranges.add(before); // it may have ended too early
				}
			}
			before = range;
		}
	}

	private static boolean leavesOut(Finding finding) {
		return LEFT_OUT.contains(finding.code()) || WITHOUT_VALUE.contains(finding.code()) && finding.fixes().isEmpty();
	}

	/** Whether there is such text at all. */
	boolean any() {
		return !damaged.isEmpty();
	}

	/** Whether a rule's finding may be a mere consequence of it. */
	boolean explains(Finding finding) {
		return any() && (ABSENT.contains(finding.code())
				|| damaged.getOrDefault(finding.place().file(), List.of()).stream().anyMatch(range -> range.contains(finding.place().offset())));
	}
}
