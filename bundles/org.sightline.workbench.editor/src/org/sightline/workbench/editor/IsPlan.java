package org.sightline.workbench.editor;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IURIEditorInput;

/** Whether an editor shows the text of a plan, for menus and keys. */
public final class IsPlan extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof IURIEditorInput input && input.getName().endsWith(".plan");
	}
}
