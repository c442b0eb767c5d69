package org.sightline.diagram.tools;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What a tool has done.
 *
 * @param element what it made or changed; for a deletion the file in which it stood
 * @param ids     of the nodes that show it, as far as the view shows it; the first is to be selected
 */
public record Done(EObject element, List<String> ids) {

	public Done {
		ids = List.copyOf(ids);
	}
}
