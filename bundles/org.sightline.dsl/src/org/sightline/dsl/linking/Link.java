package org.sightline.dsl.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.values.Names;
import org.sightline.model.Element;
import org.sightline.model.PlanFile;
import org.sightline.model.PlanPackage;

/**
 * A place where one element names another.
 *
 * @param source    the object that names
 * @param reference its feature for what is named
 * @param name      the name as written
 * @param key       the form by which it is compared
 * @param node      where it is written
 */
record Link(EObject source, EReference reference, String name, String key, INode node) {

	/** All links in a part of a text. */
	static List<Link> in(ICompositeNode text, Map<CrossReference, EReference> references) {
		List<Link> found = new ArrayList<>();
		for (INode node : text.getAsTreeIterable()) {
			if (node.getGrammarElement() instanceof CrossReference reference) {
				String name = text(node);
				EObject source = NodeModelUtils.findActualSemanticObjectFor(node);
				if (!name.isEmpty() && source != null) {
					EReference feature = references.computeIfAbsent(reference, any -> GrammarUtil.getReference(any, source.eClass()));
					if (feature != null && feature.getEContainingClass().isInstance(source)) {
						found.add(new Link(source, feature, name, Names.key(name), node));
					}
				}
			}
		}
		return found;
	}

	private static String text(INode node) {
		StringBuilder text = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				text.append(leaf.getLength() == 1 ? leaf.getText() : Names.joined(leaf.getText())); // the hyphen of person-days is a word of its own
			}
		}
		return text.toString();
	}

	/** Lets the source refer to what is named, or to nothing; tells whether the name stands for exactly one thing. */
	boolean set(PlanFile file, NameIndex names) {
		EClass kind = reference.getEReferenceType();
		Element target = names.find(file, kind, name, key).orElse(null);
		if (source.eGet(reference, false) != target) {
			source.eSet(reference, target);
		}
		return target != null && (kind != PlanPackage.Literals.STAGE || names.ambiguous(file, name).isEmpty());
	}
}
