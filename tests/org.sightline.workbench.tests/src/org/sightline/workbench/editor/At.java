package org.sightline.workbench.editor;

import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;

/** Where somebody asks what can be done. */
record At(ISourceViewer viewer, int offset) implements IQuickAssistInvocationContext {

	@Override
	public int getOffset() {
		return offset;
	}

	@Override
	public int getLength() {
		return 0;
	}

	@Override
	public ISourceViewer getSourceViewer() {
		return viewer;
	}
}
