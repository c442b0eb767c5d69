package org.sightline.workbench.editor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sightline.workbench.Window;

/** The list of findings, as a test uses it. */
final class Listed {

	private static final Set<String> FIRST_COLUMN = Set.of("What was found", "内容");

	private Listed() {
	}

	static Table table() {
		return Window.the(Window.window().getShell(), Table.class, any -> any.getColumnCount() == 2 && FIRST_COLUMN.contains(any.getColumn(0).getText()));
	}

	static List<String> rows() {
		return Stream.of(table().getItems()).map(TableItem::getText).toList();
	}

	/** Waits until a finding is listed that says something. */
	static void untilListed(String part) {
		Window.until(part + " is listed", () -> rows().stream().anyMatch(text -> text.contains(part)));
	}

	/** Selects the first finding that says something. */
	static void select(String part) {
		List<String> rows = rows();
		int row = rows.indexOf(rows.stream().filter(text -> text.contains(part)).findFirst().orElseThrow(() -> new AssertionError(rows)));
		table().setSelection(row);
		table().notifyListeners(SWT.Selection, selected());
	}

	/** What happens to the finding that is selected. */
	static Event selected() {
		Event event = new Event();
		event.item = table().getSelection()[0];
		return event;
	}
}
