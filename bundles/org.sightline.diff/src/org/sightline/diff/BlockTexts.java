package org.sightline.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.Agreement;
import org.sightline.model.Block;
import org.sightline.model.Element;
import org.sightline.model.Observations;
import org.sightline.model.PlanPackage.Literals;
import org.sightline.model.Review;
import org.sightline.model.Unrecognized;

/** The text of every block of a plan on which the expected case depends, with some elements under other names. */
final class BlockTexts {

	private record Renamed(int offset, int length, String name) {
	}

	private final LoadedPlan plan;
	private final Map<Element, Element> renames;

	BlockTexts(LoadedPlan plan, Map<Element, Element> renames) {
		this.plan = plan;
		this.renames = renames;
	}

	/** The texts by what they are about, in the order of the files. */
	Map<Subject, String> bySubject() {
		FactReader reader = new FactReader(plan, element -> renames.getOrDefault(element, element).getName());
		Map<Subject, String> texts = new LinkedHashMap<>();
		for (SourceFile file : plan.files()) {
			for (Block block : file.content().getBlocks()) {
				boolean record = block instanceof Observations || block instanceof Review || block instanceof Agreement;
				ICompositeNode node = NodeModelUtils.getNode(block);
				if (node != null && !record && !(block instanceof Unrecognized)) {
					texts.merge(reader.subject(block), text(block, node), (one, other) -> one + "\n" + other);
				}
			}
		}
		return texts;
	}

	private String text(Block block, ICompositeNode node) {
		List<Renamed> all = new ArrayList<>();
		renamed(block, all);
		for (TreeIterator<EObject> inside = block.eAllContents(); inside.hasNext();) {
			renamed(inside.next(), all);
		}
		all.sort(Comparator.comparingInt(Renamed::offset).reversed());
		StringBuilder text = new StringBuilder(node.getText());
		int start = node.getTotalOffset();
		all.forEach(one -> text.replace(one.offset - start, one.offset - start + one.length, one.name));
		return text.toString();
	}

	/** Where an object names itself or others that have another name now. */
	private void renamed(EObject object, List<Renamed> all) {
		if (renames.isEmpty()) {
			return;
		}
		if (object instanceof Element element && renames.containsKey(element)) {
			add(object, Literals.ELEMENT__NAME, 0, renames.get(element), all);
		}
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()) {
				List<?> values = reference.isMany() ? (List<?>) object.eGet(reference) : object.eGet(reference) == null ? List.of() : List.of(object.eGet(reference));
				for (int i = 0; i < values.size(); i++) {
					if (renames.containsKey(values.get(i))) {
						add(object, reference, i, renames.get(values.get(i)), all);
					}
				}
			}
		}
	}

	private static void add(EObject object, EStructuralFeature feature, int index, Element to, List<Renamed> all) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		if (index < nodes.size()) {
			all.add(new Renamed(nodes.get(index).getOffset(), nodes.get(index).getLength(), to.getName()));
		}
	}
}
