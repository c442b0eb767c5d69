package org.sightline.workbench.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.sightline.workbench.editor.OpenPlans;

/** Gives the outline view a page for editors of plans. */
public final class OutlineFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object editor, Class<T> type) {
		if (type != IContentOutlinePage.class || !(editor instanceof ITextEditor text) || text.getDocumentProvider() == null) {
			return null;
		}
		return OpenPlans.get().text(text.getDocumentProvider().getDocument(text.getEditorInput()))
				.map(open -> type.cast(new OutlinePage(text, open))).orElse(null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
