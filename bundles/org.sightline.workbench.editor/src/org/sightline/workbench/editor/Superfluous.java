package org.sightline.workbench.editor;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** What the platform puts into the menus of text editors, and nobody needs who writes plans: it leads to views and pages for programmers. */
final class Superfluous {

	private static final Set<String> ITEMS = Set.of(ITextEditorActionConstants.CONTEXT_PREFERENCES, ITextEditorActionConstants.RULER_PREFERENCES,
			"org.eclipse.ui.texteditor.BookmarkRulerAction", "org.eclipse.ui.texteditor.TaskRulerAction", "compareWithMenu", "replaceWithMenu");

	private Superfluous() {
	}

	/** Takes it out of the menus of an editor, each time that they are shown. */
	static void remove(ITextEditor editor) {
		Optional<Control> text = Optional.ofNullable(editor.getAdapter(ITextOperationTarget.class)).filter(ITextViewer.class::isInstance)
				.map(viewer -> ((ITextViewer) viewer).getTextWidget());
		Optional<Control> ruler = Optional.ofNullable(editor.getAdapter(IVerticalRulerInfo.class)).map(IVerticalRulerInfo::getControl);
		Stream.of(text, ruler).flatMap(Optional::stream).forEach(Superfluous::clean);
	}

	private static void clean(Control control) {
		if (control.getMenu() != null && control.getMenu().getData(MenuManager.MANAGER_KEY) instanceof IMenuManager menu) {
			menu.addMenuListener(shown -> Stream.of(shown.getItems()).filter(item -> ITEMS.contains(String.valueOf(item.getId()))).forEach(shown::remove));
		}
	}
}
