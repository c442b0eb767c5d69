package org.sightline.workbench.views.forecast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sightline.workbench.editor.Texts;
import org.sightline.workbench.views.Look;
import org.sightline.workbench.views.forecast.Outlook.Share;

/** What each initiative brings, as a table with bars. */
final class SharesTable {

	private static final int BAR = 5;

	private final Table table;
	private Optional<String> selected = Optional.empty();

	/**
	 * @param select is told which initiative is selected
	 * @param open   is told which one was clicked on twice
	 */
	SharesTable(Composite parent, Consumer<Share> select, Consumer<Share> open) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		column("initiative", SWT.LEFT, 180);
		column("contribution", SWT.RIGHT, 96);
		column("alone", SWT.RIGHT, 96);
		column("marginal", SWT.RIGHT, 96);
		column("lever", SWT.RIGHT, 104);
		new TableColumn(table, SWT.LEFT); // some platforms stretch the last column: better none with figures
		table.addListener(SWT.Selection, event -> {
			for (TableItem item : table.getSelection()) {
				selected = Optional.of(share(item).name());
				select.accept(share(item));
			}
		});
		table.addListener(SWT.DefaultSelection, event -> open.accept(share((TableItem) event.item)));
		table.addListener(SWT.PaintItem, this::bar);
	}

	private void column(String key, int alignment, int width) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(Texts.of(ForecastView.class, "shares." + key));
		column.setToolTipText(Texts.of(ForecastView.class, "shares." + key + ".tip"));
		column.setWidth(width);
	}

	private static Share share(TableItem item) {
		return (Share) item.getData();
	}

	/** Under the contribution a bar of its share of the largest one; a loss is in the colour of warnings and has a minus in its text. */
	private void bar(Event event) {
		if (event.index != 1 || event.item.getData() == null) { // a row may be painted before it is filled
			return;
		}
		Share share = share((TableItem) event.item);
		Rectangle cell = ((TableItem) event.item).getBounds(1);
		int width = (int) Math.round((cell.width - 2 * BAR) * Math.abs(share.part()));
		event.gc.setBackground(new Color(share.part() < 0 ? Look.warn() : Look.flow()));
		event.gc.fillRectangle(cell.x + cell.width - BAR - width, cell.y + cell.height - 4, width, 3);
	}

	/** Shows other figures; the selection stays with its initiative. */
	void show(List<Share> fresh) {
		table.setRedraw(false);
		table.setItemCount(fresh.size());
		for (int i = 0; i < fresh.size(); i++) {
			Share share = fresh.get(i);
			TableItem item = table.getItem(i);
			item.setData(share);
			item.setText(new String[] {share.called(), share.contribution(), share.alone(), share.marginal(), share.lever()});
			item.setForeground(3, share.loses() ? new Color(Look.warn()) : null);
			if (selected.filter(share.name()::equals).isPresent()) {
				table.setSelection(i);
			}
		}
		table.setRedraw(true);
	}

	void setFocus() {
		table.setFocus();
	}
}
