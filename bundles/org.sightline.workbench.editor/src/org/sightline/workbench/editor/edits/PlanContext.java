package org.sightline.workbench.editor.edits;

import java.nio.file.Path;

import org.eclipse.core.commands.operations.IUndoContext;

/** The history of a plan, to which every {@link PlanEdit} belongs, whatever files it changes. */
record PlanContext(Path root) implements IUndoContext {

	@Override
	public String getLabel() {
		return String.valueOf(root.getFileName());
	}

	@Override
	public boolean matches(IUndoContext context) {
		return equals(context);
	}
}
