package org.sightline.workbench.editor.outline;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.sightline.workbench.editor.OpenText;
import org.sightline.workbench.editor.Words;

/** The elements of a plan's text, with a search; in step with the cursor. */
final class OutlinePage extends Page implements IContentOutlinePage, OpenText.Listener {

	private final ITextEditor editor;
	private final OpenText text;
	private final ISelectionChangedListener cursor = event -> follow(event.getSelection());
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private EntryTree tree;

	OutlinePage(ITextEditor editor, OpenText text) {
		this.editor = editor;
		this.text = text;
	}

	@Override
	public void createControl(Composite parent) {
		tree = new EntryTree(parent);
		tree.tree().addListener(SWT.Selection, event -> go());
		((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(cursor);
		text.listen(this);
		known(text, text.words());
	}

	@Override
	public void known(OpenText open, Words before) {
		tree.show(open.facts().outline());
		follow(editor.getSelectionProvider().getSelection());
	}

	/** Shows the element in which the cursor is, unless people are in the tree themselves. */
	private void follow(ISelection selection) {
		boolean inTree = tree.tree().isFocusControl() || tree.search().isFocusControl();
		if (selection instanceof ITextSelection at && !inTree) {
			tree.selectAt(at.getOffset());
		}
	}

	private void go() {
		tree.selected().ifPresent(entry -> editor.selectAndReveal(entry.selected().offset(), entry.selected().length()));
		listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, getSelection())));
	}

	@Override
	public Control getControl() {
		return tree;
	}

	@Override
	public void setFocus() {
		tree.tree().setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree == null ? StructuredSelection.EMPTY : tree.selected().<ISelection>map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
	}

	@Override
	public void setSelection(ISelection selection) {
		follow(selection);
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
