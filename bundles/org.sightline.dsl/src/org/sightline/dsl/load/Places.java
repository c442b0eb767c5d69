package org.sightline.dsl.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;
import org.sightline.dsl.findings.Place;
import org.sightline.model.Element;
import org.sightline.model.PlanPackage;

/** Where the objects of a loaded plan stand in its text. */
public final class Places {

	private final Map<EObject, SourceFile> files = new HashMap<>();

	public Places(LoadedPlan plan) {
		plan.files().forEach(file -> files.put(file.content(), file));
	}

	/** The region that stands for an object: its name if it has one, otherwise all of its text. */
	public Place of(EObject object) {
		return object instanceof Element element && element.getName() != null
				? of(object, PlanPackage.Literals.ELEMENT__NAME)
				: place(object, NodeModelUtils.getNode(object));
	}

	/** The region of a feature's text; that of the object where the feature is not written. */
	public Place of(EObject object, EStructuralFeature feature) {
		return of(object, feature, 0);
	}

	/** The region of one value of a feature with several; that of the object where it is not written. */
	public Place of(EObject object, EStructuralFeature feature, int index) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		return place(object, nodes.size() > index ? nodes.get(index) : NodeModelUtils.getNode(object));
	}

	private Place place(EObject object, INode node) {
		EObject root = object;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		SourceFile file = files.get(root);
		if (file == null || node == null) {
			throw new IllegalArgumentException("No place in the plan's text: " + object);
		}
		ICompositeNode text = node.getRootNode();
		LineAndColumn start = NodeModelUtils.getLineAndColumn(text, node.getOffset());
		LineAndColumn end = NodeModelUtils.getLineAndColumn(text, node.getOffset() + node.getLength());
		return new Place(file.path(), node.getOffset(), node.getLength(), start.getLine(), start.getColumn(), end.getLine(),
				end.getColumn());
	}
}
