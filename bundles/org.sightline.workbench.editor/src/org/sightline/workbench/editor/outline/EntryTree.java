package org.sightline.workbench.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.sightline.workbench.editor.Entry;
import org.sightline.workbench.editor.Icons;
import org.sightline.workbench.editor.Texts;

/** The entries of an outline as a tree with a search above it. Only what is seen is made, so that thousands of them cost no more than a screenful. */
final class EntryTree extends Composite {

	private static final int GAP = 8; // pixels between a name and what is said beside it

	private final Text search;
	private final Tree tree;
	private List<Entry> all = List.of();
	private List<Entry> shown = List.of();

	EntryTree(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Texts.of(EntryTree.class, "search"));
		search.addModifyListener(event -> refill());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		tree = new Tree(this, SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
		tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item));
		tree.addListener(SWT.PaintItem, this::paintDetail);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
	}

	Tree tree() {
		return tree;
	}

	Text search() {
		return search;
	}

	/** Shows these entries; where they are the same as before but for their places, nothing moves. */
	void show(List<Entry> entries) {
		boolean same = shape(entries).equals(shape(all));
		all = entries;
		if (same) {
			shown = found();
		} else {
			refill();
		}
	}

	/** What of the entries is to be seen. */
	private static List<String> shape(List<Entry> entries) {
		List<String> shape = new ArrayList<>();
		for (Entry entry : entries) {
			shape.add(entry.path() + " " + entry.detail());
			shape.addAll(shape(entry.children()));
		}
		return shape;
	}

	private void refill() {
		shown = found();
		tree.setItemCount(shown.size());
		tree.clearAll(true);
	}

	private List<Entry> found() {
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		return wanted.isEmpty() ? all : found(all, wanted);
	}

	private static List<Entry> found(List<Entry> entries, String wanted) {
		List<Entry> found = new ArrayList<>();
		for (Entry entry : entries) {
			List<Entry> below = found(entry.children(), wanted);
			boolean itself = (entry.name() + "\n" + entry.detail() + "\n" + entry.kind()).toLowerCase(Locale.ROOT).contains(wanted);
			if (itself || !below.isEmpty()) {
				found.add(itself ? entry : entry.with(below));
			}
		}
		return found;
	}

	private void fill(TreeItem item) {
		entry(item).ifPresent(entry -> {
			item.setText(entry.name());
			item.setImage(Icons.of(entry.type()));
			item.setItemCount(entry.children().size());
			item.setExpanded(!search.getText().isBlank());
		});
	}

	/** What is said beside the name, in grey. */
	private void paintDetail(Event event) {
		TreeItem item = (TreeItem) event.item;
		entry(item).ifPresent(entry -> {
			Rectangle name = item.getTextBounds(0);
			String beside = entry.detail().isBlank() ? entry.kind() : entry.detail();
			boolean selected = (event.detail & SWT.SELECTED) != 0;
			if (!selected) {
				event.gc.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
			}
			int width = event.gc.textExtent(entry.name()).x;
			event.gc.drawText(beside, name.x + width + GAP, name.y + (name.height - event.gc.textExtent(beside).y) / 2, true);
		});
	}

	/** The entry that is selected, where it stands now. */
	Optional<Entry> selected() {
		return tree.getSelectionCount() == 0 ? Optional.empty() : entry(tree.getSelection()[0]);
	}

	private Optional<Entry> entry(TreeItem item) {
		TreeItem above = item.getParentItem();
		List<Entry> siblings = above == null ? shown : entry(above).map(Entry::children).orElse(List.of());
		int index = above == null ? tree.indexOf(item) : above.indexOf(item);
		return index < 0 || index >= siblings.size() ? Optional.empty() : Optional.of(siblings.get(index));
	}

	/** The first entry; empty if there is none. */
	Optional<Entry> first() {
		return shown.stream().findFirst();
	}

	/** Selects the innermost entry around an offset, as far down as the tree is opened. */
	void selectAt(int offset) {
		int index = index(shown, offset);
		if (index >= 0) {
			TreeItem item = tree.getItem(index);
			int below = item.getExpanded() ? index(shown.get(index).children(), offset) : -1;
			TreeItem wanted = below < 0 ? item : item.getItem(below);
			if (tree.getSelectionCount() == 0 || tree.getSelection()[0] != wanted) {
				tree.setSelection(wanted);
				tree.showItem(wanted);
			}
		}
	}

	private static int index(List<Entry> entries, int offset) {
		for (int i = 0; i < entries.size(); i++) {
			int start = entries.get(i).place().offset();
			if (start <= offset && offset <= start + entries.get(i).place().length()) {
				return i;
			}
		}
		return -1;
	}
}
