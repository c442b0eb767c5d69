package org.sightline.edits;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.sightline.dsl.NameFragments;
import org.sightline.model.PlanFile;

/** A file of the copy; its objects have the same addresses as those of the text. */
final class CopiedFile extends ResourceImpl {

	private final IFragmentProvider fragments = new NameFragments();

	CopiedFile(String path, PlanFile content) {
		super(URI.createURI("plan:/" + URI.encodeFragment(path, false)));
		getContents().add(content);
	}

	@Override
	public String getURIFragment(EObject object) {
		return fragments.getFragment(object, new Usual());
	}

	@Override
	public EObject getEObject(String fragment) {
		return fragments.getEObject(this, fragment, new Usual());
	}

	private final class Usual implements IFragmentProvider.Fallback {

		@Override
		public String getFragment(EObject object) {
			return CopiedFile.super.getURIFragment(object);
		}

		@Override
		public EObject getEObject(String fragment) {
			return CopiedFile.super.getEObject(fragment);
		}
	}
}
