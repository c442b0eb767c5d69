package org.sightline.workbench.editor.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.sightline.workbench.editor.ActiveText;

/** Opens the quick outline of the editor. */
public final class QuickOutlineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(active -> new QuickOutline(active.shell(), active.editor(), active.text()).open());
		return null;
	}
}
