package org.sightline.workbench.editor.outline;

import java.util.Optional;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.sightline.workbench.editor.Entry;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.Texts;

/** Finds an element of a file by a few letters and goes there. */
final class QuickOutline extends PopupDialog {

	private static final int WIDTH = 460;
	private static final int HEIGHT = 380;

	private final ITextEditor editor;
	private final OpenText text;
	private EntryTree tree;

	QuickOutline(Shell parent, ITextEditor editor, OpenText text) {
		super(parent, SWT.RESIZE, true, true, false, false, false, null, Texts.of(QuickOutline.class, "quick.help"));
		this.editor = editor;
		this.text = text;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		tree = new EntryTree(parent);
		tree.show(text.facts().outline());
		tree.search().addListener(SWT.DefaultSelection, event -> go());
		tree.tree().addListener(SWT.DefaultSelection, event -> go());
		tree.search().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.tree().setFocus();
			}
		});
		return tree;
	}

	@Override
	protected Control getFocusControl() {
		return tree.search();
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	/** Goes to what is selected, otherwise to the first entry that was found. */
	private void go() {
		Optional<Entry> chosen = tree.selected().or(tree::first);
		close();
		chosen.ifPresent(entry -> editor.selectAndReveal(entry.selected().offset(), entry.selected().length()));
	}
}
