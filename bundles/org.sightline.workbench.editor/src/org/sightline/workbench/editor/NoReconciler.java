package org.sightline.workbench.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/** Takes the place of the platform's own folding, which goes by indents; {@link PlanReconciler} folds by blocks. */
public final class NoReconciler implements IReconciler {

	@Override
	public void install(ITextViewer viewer) {
		// nothing to do
	}

	@Override
	public void uninstall() {
		// nothing was done
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
