package org.sightline.checks.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.model.Block;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.Guide;
import org.sightline.model.Plan;
import org.sightline.model.Review;

/**
 * Finds clauses that stand twice by walking through the text of blocks. What it finds it leaves with the block, which lives
 * as long as its text does not change: after an edit, only the edited block is walked through again.
 */
final class Twice {

	/**
	 * A clause that its object has already.
	 *
	 * @param node the second one
	 */
	record Clause(EObject object, EStructuralFeature feature, INode node) {
	}

	private static final class Known extends AdapterImpl {

		private final List<Clause> clauses = new ArrayList<>();
	}

	private final Map<EClass, Map<EObject, Optional<EStructuralFeature>>> features = new HashMap<>();

	/** Those of a block, in the order of the text. */
	List<Clause> in(Block block) {
		for (Object adapter : block.eAdapters()) {
			if (adapter instanceof Known known) {
				return known.clauses;
			}
		}
		Known known = new Known();
		collect(block, known.clauses);
		block.eAdapters().add(known);
		return known.clauses;
	}

	private void collect(EObject object, List<Clause> found) {
		ICompositeNode node = NodeModelUtils.getNode(object);
		if (node != null && hasClauses(object)) {
			inside(node, object, new BitSet(), new BitSet(), found);
		}
	}

	private static boolean hasClauses(EObject object) {
		return object instanceof Plan || object instanceof Element || object instanceof Effect || object instanceof Guide
				|| object instanceof Review;
	}

	private void inside(ICompositeNode parent, EObject object, BitSet seen, BitSet said, List<Clause> found) {
		for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			Optional<EStructuralFeature> feature = feature(node, object.eClass());
			if (feature.isPresent() && !feature.get().isMany()) {
				int id = object.eClass().getFeatureID(feature.get());
				if (seen.get(id) && !said.get(id)) {
					said.set(id);
					found.add(new Clause(object, feature.get(), node));
				}
				seen.set(id);
			}
			if (node instanceof ICompositeNode inner) {
				if (inner.hasDirectSemanticElement() && inner.getSemanticElement() != object) {
					collect(inner.getSemanticElement(), found);
				} else if (feature.isEmpty()) {
					inside(inner, object, seen, said, found);
				}
			}
		}
	}

	private Optional<EStructuralFeature> feature(INode node, EClass owner) {
		EObject grammar = node.getGrammarElement();
		return grammar == null ? Optional.empty() : features.computeIfAbsent(owner, any -> new IdentityHashMap<>())
				.computeIfAbsent(grammar, any -> {
					Assignment assignment = GrammarUtil.containingAssignment(any);
					return Optional.ofNullable(assignment).map(written -> owner.getEStructuralFeature(written.getFeature()));
				});
	}
}
