package org.sightline.dsl.linking;

import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Marks a resource set as that of a plan that is loaded and linked as a whole, and knows its names. */
public final class NameSpace extends AdapterImpl {

	private NameIndex names;

	/** Marks a resource set; its names are said later. */
	public static NameSpace mark(ResourceSet set) {
		NameSpace space = new NameSpace();
		set.eAdapters().add(space);
		return space;
	}

	/** The name space of a resource set that is a loaded plan's. */
	public static Optional<NameSpace> of(ResourceSet set) {
		return set == null ? Optional.empty()
				: set.eAdapters().stream().filter(NameSpace.class::isInstance).map(NameSpace.class::cast).findFirst();
	}

	/** The names; empty before the plan was linked. */
	public Optional<NameIndex> names() {
		return Optional.ofNullable(names);
	}

	/** Says the names anew. */
	public void names(NameIndex index) {
		names = index;
	}
}
