package org.sightline.workbench;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;

/** What is done when the last window has closed. */
class Housekeeping {

	/** Without it the next start would read the whole workspace anew. */
	void save() {
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			Platform.getLog(Housekeeping.class).log(e.getStatus());
		}
	}
}
