package org.sightline.edits;

import org.eclipse.emf.common.util.URI;
import org.sightline.dsl.NamedResource;
import org.sightline.model.PlanFile;

/** A file of the copy. */
final class CopiedFile extends NamedResource {

	CopiedFile(String path, PlanFile content) {
		super(URI.createURI("plan:/" + URI.encodeFragment(path, false)));
		getContents().add(content);
	}
}
