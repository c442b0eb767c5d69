package org.sightline.workbench.findings;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.sightline.workbench.Texts;

/** What the check has to say about the open folder, the worst first; each leads into the text. */
public class FindingsView extends ViewPart {

	/** More would help nobody, and take long to show. */
	private static final int SHOWN = 1000;

	private TableViewer table;
	private Rows rows;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		area.setLayout(columns);
		table = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, "findings.text", new ColumnWeightData(100, 240), row -> row.sign() + "  " + row.text());
		column(columns, "findings.file", new ColumnPixelData(170), Row::file);
		column(columns, "findings.line", new ColumnPixelData(60), row -> Integer.toString(row.line()));
		ColumnViewerToolTipSupport.enableFor(table);
		table.addPostSelectionChangedListener(event -> open(false));
		table.addOpenListener(event -> open(true));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fixes);
		table.getControl().setMenu(menu.createContextMenu(table.getControl()));
		getSite().setSelectionProvider(table);
		setContentDescription(Texts.text(FindingsView.class, "findings.none"));
		rows = new Rows(found -> area.getDisplay().asyncExec(() -> show(found)));
	}

	private void column(TableColumnLayout layout, String title, ColumnLayoutData width, Function<Row, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(Texts.text(FindingsView.class, title));
		layout.setColumnData(column.getColumn(), width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Row) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return ((Row) element).text();
			}
		});
	}

	private void show(List<Row> found) {
		if (table.getControl().isDisposed()) {
			return;
		}
		table.setInput(found.stream().limit(SHOWN).toList());
		setContentDescription(found.isEmpty() ? Texts.text(FindingsView.class, "findings.none")
				: Texts.text(FindingsView.class, "findings.count", count(found, IMarker.SEVERITY_ERROR), count(found, IMarker.SEVERITY_WARNING),
						count(found, IMarker.SEVERITY_INFO)));
	}

	private static int count(List<Row> rows, int severity) {
		return (int) rows.stream().filter(row -> row.severity() == severity).count();
	}

	private void open(boolean activate) {
		if (table.getStructuredSelection().getFirstElement() instanceof Row row && row.marker().exists()) {
			try {
				IDE.openEditor(getSite().getPage(), row.marker(), activate);
			} catch (PartInitException e) {
				getSite().getShell().getDisplay().beep();
			}
		}
	}

	/** What would settle the finding, if the editor knows something. */
	private void fixes(IMenuManager menu) {
		if (table.getStructuredSelection().getFirstElement() instanceof Row row && row.marker().exists()) {
			for (IMarkerResolution fix : IDE.getMarkerHelpRegistry().getResolutions(row.marker())) {
				menu.add(new Action(fix.getLabel()) {
					@Override
					public void run() {
						fix.run(row.marker());
					}
				});
			}
		}
		if (menu.isEmpty()) {
			menu.add(new Action(Texts.text(FindingsView.class, "findings.nofix")) {
				@Override
				public boolean isEnabled() {
					return false;
				}
			});
		}
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		rows.close();
		super.dispose();
	}
}
