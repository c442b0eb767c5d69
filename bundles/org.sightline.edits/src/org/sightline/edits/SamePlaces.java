package org.sightline.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.sightline.dsl.load.LoadedPlan;
import org.sightline.dsl.load.SourceFile;
import org.sightline.model.PlanFile;

/**
 * What the objects of a model that was changed in place were before, by the places in the text from which they were read.
 * For models whose resources were read from the very texts of a plan and never read again since, as those of Sirius.
 */
public final class SamePlaces {

	private final Map<EObject, EObject> origins = new HashMap<>();

	/**
	 * Finds the places.
	 *
	 * @param before the plan as the texts say it
	 * @param after  the changed content of its files by their paths; it may lack files
	 * @throws IllegalArgumentException if a file was read from another text
	 */
	public SamePlaces(LoadedPlan before, Map<String, PlanFile> after) {
		for (SourceFile file : before.files()) {
			if (after.containsKey(file.path())) {
				match(file, after.get(file.path()));
			}
		}
	}

	private void match(SourceFile file, PlanFile content) {
		List<INode> olds = places(file.content());
		List<INode> nows = places(content);
		if (olds.size() != nows.size()) {
			throw new IllegalArgumentException("Read from another text: " + file.path());
		}
		for (int i = 0; i < olds.size(); i++) {
			INode old = olds.get(i);
			INode now = nows.get(i);
			if (old.getOffset() != now.getOffset() || old.getSemanticElement().eClass() != now.getSemanticElement().eClass()) {
				throw new IllegalArgumentException("Read from another text: " + file.path());
			}
			origins.put(now.getSemanticElement(), old.getSemanticElement());
		}
	}

	/** All places of a text from which objects were read, whatever has become of the objects. */
	private static List<INode> places(PlanFile content) {
		ICompositeNode node = NodeModelUtils.getNode(content);
		List<INode> places = new ArrayList<>();
		if (node != null) {
			for (INode each : node.getRootNode().getAsTreeIterable()) {
				if (each.hasDirectSemanticElement()) {
					places.add(each);
				}
			}
		}
		return places;
	}

	/** What an object was; empty for one that is new. */
	public Optional<EObject> origin(EObject object) {
		return Optional.ofNullable(origins.get(object));
	}
}
