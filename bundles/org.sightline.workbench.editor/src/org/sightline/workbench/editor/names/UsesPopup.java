package org.sightline.workbench.editor.names;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sightline.workbench.editor.Places;
import org.sightline.workbench.editor.Texts;

/** The places where an element is named, each with its line; Enter or a double click goes there. */
final class UsesPopup extends PopupDialog {

	private static final int WIDTH = 720;
	private static final int MOST_HEIGHT = 420;

	private final Path root;
	private final List<Use> uses;
	private Table table;

	UsesPopup(Shell parent, Path root, List<Use> uses) {
		super(parent, SWT.RESIZE, true, true, false, false, false, Texts.of(UsesPopup.class, "uses.title", uses.get(0).name(), uses.size()), Texts.of(UsesPopup.class, "uses.help"));
		this.root = root;
		this.uses = uses;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		area.setLayout(columns);
		table = new Table(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
		columns.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(35));
		columns.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(65));
		for (Use use : uses) {
			String place = use.place().file() + ":" + use.place().line();
			String line = use.declaration() ? use.line() + "   (" + Texts.of(UsesPopup.class, "uses.declaration") + ")" : use.line();
			new TableItem(table, SWT.NONE).setText(new String[] { place, line });
		}
		table.select(0);
		table.addListener(SWT.DefaultSelection, event -> {
			Use chosen = uses.get(table.getSelectionIndex());
			close();
			Places.show(root, chosen.place());
		});
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return table;
	}

	@Override
	protected Point getInitialSize() {
		int rows = table.getItemHeight() * (uses.size() + 1);
		return new Point(WIDTH, Math.min(MOST_HEIGHT, rows + table.getItemHeight() * 3));
	}
}
