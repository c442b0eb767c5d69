package org.sightline.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sightline.design.tools.Removal;
import org.sightline.model.Effect;
import org.sightline.model.PlanFile;

/** What the tools for deleting do: whatever is left can be written down, and nothing in it refers to what is gone. */
public class Deletion {

	/** Deletes something with all that it consists of, and every clause that cannot be without it. */
	public PlanFile delete(EObject element) {
		return delete(List.of(element));
	}

	/** Deletes all that an initiative does where one of its effects acts. */
	public PlanFile deleteThere(Effect effect) {
		return delete(Meetings.together(effect));
	}

	private static PlanFile delete(List<? extends EObject> elements) {
		PlanFile file = (PlanFile) EcoreUtil.getRootContainer(elements.get(0));
		Removal.of(elements).apply();
		return file;
	}
}
