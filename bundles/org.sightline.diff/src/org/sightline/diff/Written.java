package org.sightline.diff;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.model.Effect;
import org.sightline.model.Element;
import org.sightline.model.PlanPackage;

/** What a plan says in the words of its text: on one line, without comments. */
final class Written {

	private Written() {
	}

	/**
	 * The words, one space between them.
	 *
	 * @param words words, elements to be named, and objects whose own text is meant (of an effect, what stands behind its metric)
	 * @param otherwise what to write where an object has no text of its own
	 */
	static String of(List<Object> words, String otherwise) {
		for (Object word : words) {
			if (word instanceof EObject object && !(word instanceof Element) && NodeModelUtils.getNode(object) == null) {
				return otherwise;
			}
		}
		return words.stream().map(Written::of).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
	}

	/** All text of an object. */
	static String block(EObject object) {
		ICompositeNode node = NodeModelUtils.getNode(object);
		return node == null ? "" : text(node, 0);
	}

	private static String of(Object word) {
		if (word instanceof Element element) {
			return element.getName() == null ? "" : element.getName();
		}
		if (word instanceof Effect effect) {
			List<INode> metric = NodeModelUtils.findNodesForFeature(effect, PlanPackage.Literals.EFFECT__METRIC);
			return text(NodeModelUtils.getNode(effect), metric.isEmpty() ? 0 : metric.get(0).getEndOffset());
		}
		return word instanceof EObject object ? block(object) : word.toString();
	}

	private static String text(ICompositeNode node, int from) {
		StringBuilder text = new StringBuilder();
		boolean gap = false;
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (leaf.getOffset() < from) {
				continue;
			}
			if (leaf.isHidden()) {
				gap = true;
			} else if (leaf.getLength() > 0) {
				text.append(gap && text.length() > 0 ? " " : "").append(leaf.getText());
				gap = false;
			}
		}
		return text.toString();
	}
}
