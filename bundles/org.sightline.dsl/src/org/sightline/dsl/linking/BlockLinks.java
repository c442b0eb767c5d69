package org.sightline.dsl.linking;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.model.Block;
import org.sightline.model.PlanFile;

/** The links in one block; they live as long as its text does not change. */
final class BlockLinks {

	private final List<Link> links;
	private final BitSet wrong = new BitSet();
	private boolean set;

	BlockLinks(Block block, Map<CrossReference, EReference> references) {
		ICompositeNode node = NodeModelUtils.getNode(block);
		links = node == null ? List.of() : Link.in(node, references);
	}

	/**
	 * Sets all references the first time; later those whose names may mean something else than before.
	 *
	 * @param changed whether that is so of a name, given in the form by which names are compared
	 */
	void set(PlanFile file, NameIndex names, Predicate<String> changed) {
		for (int i = 0; i < links.size(); i++) {
			if (!set || changed.test(links.get(i).key())) {
				wrong.set(i, !links.get(i).set(file, names));
			}
		}
		set = true;
	}

	/** Those that name nothing, or several things. */
	Stream<Link> wrong() {
		return wrong.stream().mapToObj(links::get);
	}
}
