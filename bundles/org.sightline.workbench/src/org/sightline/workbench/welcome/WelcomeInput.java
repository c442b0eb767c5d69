package org.sightline.workbench.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.sightline.workbench.SharedImages;
import org.sightline.workbench.Texts;

/** What the welcome page shows: always the same. */
record WelcomeInput() implements IEditorInput {

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean exists() {
		return false; // nothing on the disk
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return SharedImages.icon("sightline16.png");
	}

	@Override
	public String getName() {
		return Texts.text(WelcomeInput.class, "welcome.tab");
	}

	@Override
	public IPersistableElement getPersistable() {
		return null; // not opened again with the next start
	}

	@Override
	public String getToolTipText() {
		return getName();
	}
}
