package org.sightline.workbench.plans;

import java.text.Collator;
import java.util.Locale;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Files before folders, each in the order of the language: the plans of a folder are what people look for. */
class FilesFirstFolders extends ViewerComparator {

	FilesFirstFolders() {
		super(Collator.getInstance(Locale.getDefault()));
	}

	@Override
	public int category(Object element) {
		return element instanceof IContainer ? 1 : 0;
	}
}
