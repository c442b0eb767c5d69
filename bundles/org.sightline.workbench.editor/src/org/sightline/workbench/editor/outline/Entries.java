package org.sightline.workbench.editor.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.dialogs.PatternFilter;
import org.sightline.workbench.editor.Entry;
import org.sightline.workbench.editor.Icons;

/** Shows the entries of an outline in a tree. */
final class Entries {

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Entry) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null; // nobody asks before it is shown
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Entry) element).children().isEmpty();
		}
	}

	private static final class Labels extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			Entry entry = (Entry) element;
			StyledString text = new StyledString(entry.name());
			return text.append("  " + (entry.detail().isBlank() ? entry.kind() : entry.detail()), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString(); // what is searched
		}

		@Override
		public Image getImage(Object element) {
			return Icons.of(((Entry) element).type());
		}
	}

	/** Labels that are searched as they are shown, by any part of their words. */
	static final class Search extends PatternFilter {
		Search() {
			setIncludeLeadingWildcard(true);
		}

		@Override
		protected boolean isLeafMatch(Viewer viewer, Object element) {
			Entry entry = (Entry) element;
			return wordMatches(entry.name()) || wordMatches(entry.detail()) || wordMatches(entry.kind());
		}
	}

	private static final class SameEntry implements IElementComparer {
		@Override
		public boolean equals(Object one, Object other) {
			return one instanceof Entry a && other instanceof Entry b ? a.path().equals(b.path()) : one.equals(other);
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof Entry entry ? entry.path().hashCode() : element.hashCode();
		}
	}

	private Entries() {
	}

	/** Makes a tree show entries. Those that are opened stay so when the entries are replaced by new ones. */
	static void in(TreeViewer tree) {
		tree.setUseHashlookup(true);
		tree.setComparer(new SameEntry());
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		tree.setInput(List.of());
	}

	/** The innermost entry around an offset. */
	static Optional<Entry> at(List<Entry> entries, int offset) {
		for (Entry entry : entries) {
			if (entry.place().offset() <= offset && offset <= entry.place().offset() + entry.place().length()) {
				return at(entry.children(), offset).or(() -> Optional.of(entry));
			}
		}
		return Optional.empty();
	}
}
