package org.sightline.workbench.editor.outline;

import java.util.Optional;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.FilteredTree;
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
	private FilteredTree filtered;

	QuickOutline(Shell parent, ITextEditor editor, OpenText text) {
		super(parent, SWT.RESIZE, true, true, false, false, false, null, Texts.of(QuickOutline.class, "quick.help"));
		this.editor = editor;
		this.text = text;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		filtered = new FilteredTree(parent, SWT.SINGLE | SWT.V_SCROLL, new Entries.Search(), true, true);
		filtered.setInitialText(Texts.of(QuickOutline.class, "search"));
		TreeViewer tree = filtered.getViewer();
		Entries.in(tree);
		tree.setInput(text.facts().outline());
		tree.addDoubleClickListener(event -> go());
		filtered.getFilterControl().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				go();
			}
		}));
		tree.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				go();
			}
		}));
		return filtered;
	}

	@Override
	protected Control getFocusControl() {
		return filtered.getFilterControl();
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	/** Goes to what is selected, otherwise to the first entry whose name was searched. */
	private void go() {
		Tree tree = filtered.getViewer().getTree();
		Optional<Entry> chosen = tree.getSelectionCount() > 0 ? Optional.of((Entry) tree.getSelection()[0].getData()) : first(tree.getItems());
		close();
		chosen.ifPresent(entry -> editor.selectAndReveal(entry.selected().offset(), entry.selected().length()));
	}

	private Optional<Entry> first(TreeItem[] items) {
		return items.length > 0 && items[0].getData() instanceof Entry entry ? Optional.of(entry) : Optional.empty();
	}
}
