package org.sightline.workbench.plans;

import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which editor people look at. */
record EditorFollower(Consumer<IEditorPart> shown) implements IPartListener2 {

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart editor) {
			shown.accept(editor);
		}
	}
}
