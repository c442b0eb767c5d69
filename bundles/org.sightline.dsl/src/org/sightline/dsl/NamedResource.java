package org.sightline.dsl;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.resource.IFragmentProvider;

/** A resource of a file's model that is no text itself: its objects have the same addresses as those of the text, by kind and name. */
public class NamedResource extends ResourceImpl {

	private final IFragmentProvider fragments = new NameFragments();

	public NamedResource(URI uri) {
		super(uri);
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
			return NamedResource.super.getURIFragment(object);
		}

		@Override
		public EObject getEObject(String fragment) {
			return NamedResource.super.getEObject(fragment);
		}
	}
}
