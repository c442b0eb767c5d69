package org.sightline.workbench.wizards;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sightline.workbench.Texts;
import org.sightline.workbench.wizards.Preview.Row;

/** The rows of a CSV file as a table; those that do not count say why. */
class PreviewTable {

	private final Composite area;
	private final TableViewer table;
	private final TableColumnLayout columns = new TableColumnLayout();

	PreviewTable(Composite parent) {
		area = new Composite(parent, SWT.BORDER);
		area.setLayout(columns);
		table = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column("import.row", 6, SWT.RIGHT, row -> Integer.toString(row.line()));
		column("import.month", 12, SWT.LEFT, Row::month);
		column("import.name", 30, SWT.LEFT, Row::name);
		column("import.value", 14, SWT.RIGHT, Row::value);
		column("import.problem", 46, SWT.LEFT, row -> row.counts() ? "" : "■ " + row.problem());
		ColumnViewerToolTipSupport.enableFor(table);
	}

	private void column(String title, int weight, int side, Function<Row, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, side);
		column.getColumn().setText(Texts.text(PreviewTable.class, title));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * 6));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Row) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return ((Row) element).counts() ? null : ((Row) element).problem();
			}
		});
	}

	Control control() {
		return area;
	}

	void show(List<Row> rows) {
		table.setInput(rows);
	}
}
