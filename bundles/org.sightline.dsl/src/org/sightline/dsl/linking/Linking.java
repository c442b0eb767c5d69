package org.sightline.dsl.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.model.Block;
import org.sightline.model.Element;
import org.sightline.model.PlanFile;
import org.sightline.model.PlanPackage;

/** Links the elements of a plan by their names; done again after an edit, it reads only the blocks that are new. */
public final class Linking {

	private final Map<CrossReference, EReference> references = new HashMap<>();
	private Map<Block, List<Link>> links = new IdentityHashMap<>();

	/**
	 * Sets all references; those that name nothing become null.
	 *
	 * @return what is wrong with names, by file
	 */
	public Map<PlanFile, List<LinkProblem>> link(List<PlanFile> files, NameIndex names) {
		Map<Block, List<Link>> known = new IdentityHashMap<>();
		Map<PlanFile, List<LinkProblem>> problems = new LinkedHashMap<>();
		for (PlanFile file : files) {
			List<LinkProblem> found = new ArrayList<>();
			for (Block block : file.getBlocks()) {
				List<Link> inBlock = links.get(block);
				if (inBlock == null) {
					ICompositeNode node = NodeModelUtils.getNode(block);
					inBlock = node == null ? List.of() : Link.in(node, references);
				}
				known.put(block, inBlock);
				inBlock.forEach(link -> link(link, file, names, found));
			}
			problems.put(file, found);
		}
		links = known;
		return problems;
	}

	private static void link(Link link, PlanFile file, NameIndex names, List<LinkProblem> problems) {
		Element target = names.find(file, link.reference().getEReferenceType(), link.name(), link.key()).orElse(null);
		EObject source = link.source();
		if (source.eGet(link.reference(), false) != target) {
			source.eSet(link.reference(), target);
		}
		if (target == null) {
			problems.add(new LinkProblem(link, names, file));
		} else if (link.reference().getEReferenceType() == PlanPackage.Literals.STAGE
				&& !names.ambiguous(file, link.name()).isEmpty()) {
			problems.add(new LinkProblem(link, names, file));
		}
	}
}
