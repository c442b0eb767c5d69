package org.sightline.edits;

import org.eclipse.emf.ecore.EObject;
import org.sightline.dsl.findings.Kinds;
import org.sightline.model.Block;
import org.sightline.model.Element;

/** Why something cannot be written down. */
final class Refusals {

	private Refusals() {
	}

	/** Something in an object's block lacks what it needs. */
	static EditRefusedException incomplete(EObject object) {
		EObject block = object;
		while (!(block instanceof Block) && block.eContainer() != null) {
			block = block.eContainer();
		}
		return block instanceof Element element && element.getName() != null
				? new EditRefusedException("edit.incomplete.named", element.getName(), Kinds.of(element))
				: new EditRefusedException("edit.incomplete");
	}
}
