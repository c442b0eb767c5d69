package org.sightline.workbench.editor;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The text that a command is about.
 *
 * @param editor the editor in which people are
 * @param text   its text
 * @param offset where the cursor or the selection begins
 */
public record ActiveText(ITextEditor editor, OpenText text, int offset) {

	/** The window around the editor. */
	public Shell shell() {
		return editor.getSite().getShell();
	}

	/** The text in the active editor; empty where that shows no plan. */
	public static Optional<ActiveText> of(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor && editor.getDocumentProvider() != null) {
			int offset = editor.getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getOffset() : 0;
			return OpenPlans.get().text(editor.getDocumentProvider().getDocument(editor.getEditorInput())).map(text -> new ActiveText(editor, text, offset));
		}
		return Optional.empty();
	}
}
