package org.sightline.workbench.editor.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.sightline.dsl.findings.Finding;
import org.sightline.workbench.editor.Icons;
import org.sightline.workbench.editor.Texts;

/** The list of findings: the most serious first, then in the order of the text. */
final class FindingsTable {

	private static final Comparator<Finding> SERIOUS_FIRST = Comparator.comparing(Finding::severity);

	/** What the platform's themes leave alone. */
	private static final String UNTHEMED = "org.eclipse.e4.ui.css.disabled";

	private final TableViewer viewer;
	private List<Finding> findings = List.of();

	FindingsTable(Composite parent, Consumer<Finding> open, Consumer<Optional<Finding>> selected) {
		Composite area = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		area.setLayout(columns);
		viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) this::fill);
		column(columns, "column.message", 76, finding -> Texts.of(finding.message()), finding -> Icons.of(finding.severity()));
		column(columns, "column.place", 24, finding -> finding.place().file() + ":" + finding.place().line(), finding -> null);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.addListener(SWT.SetData, event -> event.item.setData(UNTHEMED, true)); // rows have the table's colours; a change of theme would reset each, also those out of sight
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addDoubleClickListener(event -> selected().ifPresent(open));
		viewer.addSelectionChangedListener(event -> selected.accept(selected()));
	}

	/** Fills a row that comes into sight. The table may still ask for one of a longer list that it is about to forget. */
	private void fill(int index) {
		if (index < findings.size()) {
			viewer.replace(findings.get(index), index);
		}
	}

	private void column(TableColumnLayout columns, String title, int weight, Function<Finding, String> text, Function<Finding, Image> image) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(Texts.of(FindingsTable.class, title));
		column.getColumn().setResizable(true);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
		column.setLabelProvider(ColumnLabelProvider.createTextImageProvider(finding -> text.apply((Finding) finding), finding -> image.apply((Finding) finding)));
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Shows findings; one that was selected, and is still there in another place, stays so. */
	void show(List<Finding> fresh) {
		Optional<Finding> before = selected();
		findings = new ArrayList<>(fresh);
		findings.sort(SERIOUS_FIRST);
		viewer.getTable().deselectAll();
		viewer.setInput(findings);
		viewer.setItemCount(findings.size());
		viewer.refresh();
		before.map(this::indexOf).filter(index -> index >= 0).ifPresent(viewer.getTable()::select);
	}

	private int indexOf(Finding before) {
		for (int i = 0; i < findings.size(); i++) {
			Finding now = findings.get(i);
			if (now.code().equals(before.code()) && now.element().equals(before.element()) && now.place().file().equals(before.place().file())) {
				return i;
			}
		}
		return -1;
	}

	Optional<Finding> selected() {
		int index = viewer.getTable().getSelectionIndex();
		return index < 0 || index >= findings.size() ? Optional.empty() : Optional.of(findings.get(index));
	}
}
