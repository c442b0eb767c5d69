package org.sightline.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.findings.Finding;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;

/** Which finding is about which element: the one in whose text the finding stands. */
final class Annotations {

	static final Annotations NONE = new Annotations(Map.of(), Map.of(), Optional::of);

	/** Findings by file, in the order of the text. */
	private final Map<String, List<Finding>> findings;
	private final Map<EObject, String> files;
	private final Function<EObject, Optional<EObject>> origin;

	private Annotations(Map<String, List<Finding>> findings, Map<EObject, String> files, Function<EObject, Optional<EObject>> origin) {
		this.findings = findings;
		this.files = files;
		this.origin = origin;
	}

	static Annotations of(LoadedPlan plan, List<Finding> findings) {
		return of(plan, findings, Optional::of);
	}

	/** @param origin what was read for an element of the plan; empty for one that nobody wrote */
	static Annotations of(LoadedPlan plan, List<Finding> findings, Function<EObject, Optional<EObject>> origin) {
		Map<String, List<Finding>> byFile = new HashMap<>();
		findings.forEach(finding -> byFile.computeIfAbsent(finding.place().file(), any -> new ArrayList<>()).add(finding));
		byFile.values().forEach(list -> list.sort(Comparator.comparingInt(finding -> finding.place().offset())));
		Map<EObject, String> files = new HashMap<>();
		for (SourceFile file : plan.files()) {
			files.put(file.content(), file.path());
		}
		return new Annotations(byFile, files, origin);
	}

	/** The findings within an element's text, the most serious first. */
	List<Finding> of(EObject element) {
		ICompositeNode node = origin.apply(element).map(NodeModelUtils::findActualNodeFor).orElse(null);
		List<Finding> there = findings.getOrDefault(files.getOrDefault(root(element), ""), List.of());
		if (node == null || there.isEmpty()) {
			return List.of();
		}
		int from = first(there, node.getOffset());
		int to = first(there, node.getEndOffset());
		return there.subList(from, to).stream().sorted(Comparator.comparing(Finding::severity)).toList();
	}

	private static EObject root(EObject element) {
		EObject root = element;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return root;
	}

	/** Index of the first finding at an offset or behind it. */
	private static int first(List<Finding> sorted, int offset) {
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (sorted.get(middle).place().offset() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
