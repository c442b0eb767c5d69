package org.sightline.workbench.editor.outline;

import java.util.List;

import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.sightline.workbench.editor.Entry;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.editor.Words;

/** The elements of a plan's text, with a search; in step with the cursor. */
final class OutlinePage extends Page implements IContentOutlinePage, OpenText.Listener {

	private final ITextEditor editor;
	private final OpenText text;
	private final ISelectionChangedListener cursor = event -> follow(event.getSelection());
	private TreeViewer tree;
	private Control control;
	private boolean following;

	OutlinePage(ITextEditor editor, OpenText text) {
		this.editor = editor;
		this.text = text;
	}

	@Override
	public void createControl(Composite parent) {
		FilteredTree filtered = new FilteredTree(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL, new Entries.Search(), true, true);
		filtered.setInitialText(Texts.of(OutlinePage.class, "search"));
		control = filtered;
		tree = filtered.getViewer();
		Entries.in(tree);
		tree.addPostSelectionChangedListener(event -> go(event.getStructuredSelection()));
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(cursor);
		text.listen(this);
		known(text, text.words());
	}

	@Override
	public void known(OpenText open, Words before) {
		List<Entry> entries = open.facts().outline();
		following = true;
		try {
			Object[] opened = tree.getExpandedElements();
			tree.setInput(entries);
			tree.setExpandedElements(opened);
		} finally {
			following = false;
		}
		follow(editor.getSelectionProvider().getSelection());
	}

	/** Shows the element in which the cursor is. */
	private void follow(ISelection selection) {
		if (selection instanceof ITextSelection at && !tree.getControl().isFocusControl()) {
			following = true;
			try {
				Entries.at(text.facts().outline(), at.getOffset()).ifPresent(entry -> tree.setSelection(new StructuredSelection(entry), true));
			} finally {
				following = false;
			}
		}
	}

	private void go(IStructuredSelection selection) {
		if (!following && selection.getFirstElement() instanceof Entry entry) {
			editor.selectAndReveal(entry.selected().offset(), entry.selected().length());
		}
	}

	@Override
	public Control getControl() {
		return control;
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		tree.addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		tree.removeSelectionChangedListener(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		tree.setSelection(selection);
	}

	@Override
	public void dispose() {
		text.ignore(this);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(cursor);
		}
		super.dispose();
	}
}
