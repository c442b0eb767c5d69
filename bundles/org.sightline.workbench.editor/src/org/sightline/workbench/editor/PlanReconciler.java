package org.sightline.workbench.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/** Where the generic editor lets us in: from here on a viewer of a plan's text shows what is known about it. */
public final class PlanReconciler implements IReconciler {

	private Following following;

	@Override
	public void install(ITextViewer viewer) {
		following = new Following(viewer);
	}

	@Override
	public void uninstall() {
		if (following != null) {
			following.end();
			following = null;
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null; // the plan's own thread does the work
	}
}
